# code;rank;name;postal codes — the rank puts the name of today before the others of the same code
(map(select(.type == "commune-actuelle")) | INDEX(.code)) as $today
| (INDEX(.code)) as $known
| .[]
| (if .type == "commune-actuelle" or .type == "arrondissement-municipal"
   then "\(.code);0;\(.nom);\(.codesPostaux // [] | join(","))"
   else "\(.code);1;\(.nom);\($today[.chefLieu].codesPostaux // [] | join(","))" end),
  (. as $commune | .anciensCodes // [] | .[] | select($known[.] == null) | "\(.);2;\($commune.nom);")
