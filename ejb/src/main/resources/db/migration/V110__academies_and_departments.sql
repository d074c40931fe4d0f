-- The academies of France and their departments, with the time at which an appointment is read there.
-- The first three characters of a school's UAI name its department.

insert into academy (code, name) values
  ('01', 'Paris'), ('02', 'Aix-Marseille'), ('03', 'Besançon'), ('04', 'Bordeaux'), ('06', 'Clermont-Ferrand'),
  ('07', 'Dijon'), ('08', 'Grenoble'), ('09', 'Lille'), ('10', 'Lyon'), ('11', 'Montpellier'), ('12', 'Nancy-Metz'),
  ('13', 'Poitiers'), ('14', 'Rennes'), ('15', 'Strasbourg'), ('16', 'Toulouse'), ('17', 'Nantes'),
  ('18', 'Orléans-Tours'), ('19', 'Reims'), ('20', 'Amiens'), ('22', 'Limoges'), ('23', 'Nice'), ('24', 'Créteil'),
  ('25', 'Versailles'), ('27', 'Corse'), ('28', 'La Réunion'), ('31', 'Martinique'), ('32', 'Guadeloupe'),
  ('33', 'Guyane'), ('40', 'Nouvelle-Calédonie'), ('41', 'Polynésie française'), ('42', 'Wallis-et-Futuna'),
  ('43', 'Mayotte'), ('44', 'Saint-Pierre-et-Miquelon'), ('70', 'Normandie')
on conflict on constraint academy_code_is_unique do nothing;

create table department (
  code varchar(3) primary key,
  name varchar(100) not null,
  uai_prefix varchar(3) not null constraint department_uai_prefix_is_unique unique,
  academy_id bigint not null references academy,
  time_zone varchar(60) not null default 'Europe/Paris'
);

insert into department (code, name, uai_prefix, academy_id)
select d.code, d.name, coalesce(d.prefix, lpad(d.code, 3, '0')), a.id
  from (values
    ('75', 'Paris', null, '01'),
    ('04', 'Alpes-de-Haute-Provence', null, '02'), ('05', 'Hautes-Alpes', null, '02'),
    ('13', 'Bouches-du-Rhône', null, '02'), ('84', 'Vaucluse', null, '02'),
    ('25', 'Doubs', null, '03'), ('39', 'Jura', null, '03'), ('70', 'Haute-Saône', null, '03'),
    ('90', 'Territoire de Belfort', null, '03'),
    ('24', 'Dordogne', null, '04'), ('33', 'Gironde', null, '04'), ('40', 'Landes', null, '04'),
    ('47', 'Lot-et-Garonne', null, '04'), ('64', 'Pyrénées-Atlantiques', null, '04'),
    ('03', 'Allier', null, '06'), ('15', 'Cantal', null, '06'), ('43', 'Haute-Loire', null, '06'),
    ('63', 'Puy-de-Dôme', null, '06'),
    ('21', 'Côte-d’Or', null, '07'), ('58', 'Nièvre', null, '07'), ('71', 'Saône-et-Loire', null, '07'),
    ('89', 'Yonne', null, '07'),
    ('07', 'Ardèche', null, '08'), ('26', 'Drôme', null, '08'), ('38', 'Isère', null, '08'),
    ('73', 'Savoie', null, '08'), ('74', 'Haute-Savoie', null, '08'),
    ('59', 'Nord', null, '09'), ('62', 'Pas-de-Calais', null, '09'),
    ('01', 'Ain', null, '10'), ('42', 'Loire', null, '10'), ('69', 'Rhône', null, '10'),
    ('11', 'Aude', null, '11'), ('30', 'Gard', null, '11'), ('34', 'Hérault', null, '11'),
    ('48', 'Lozère', null, '11'), ('66', 'Pyrénées-Orientales', null, '11'),
    ('54', 'Meurthe-et-Moselle', null, '12'), ('55', 'Meuse', null, '12'), ('57', 'Moselle', null, '12'),
    ('88', 'Vosges', null, '12'),
    ('16', 'Charente', null, '13'), ('17', 'Charente-Maritime', null, '13'), ('79', 'Deux-Sèvres', null, '13'),
    ('86', 'Vienne', null, '13'),
    ('22', 'Côtes-d’Armor', null, '14'), ('29', 'Finistère', null, '14'), ('35', 'Ille-et-Vilaine', null, '14'),
    ('56', 'Morbihan', null, '14'),
    ('67', 'Bas-Rhin', null, '15'), ('68', 'Haut-Rhin', null, '15'),
    ('09', 'Ariège', null, '16'), ('12', 'Aveyron', null, '16'), ('31', 'Haute-Garonne', null, '16'),
    ('32', 'Gers', null, '16'), ('46', 'Lot', null, '16'), ('65', 'Hautes-Pyrénées', null, '16'),
    ('81', 'Tarn', null, '16'), ('82', 'Tarn-et-Garonne', null, '16'),
    ('44', 'Loire-Atlantique', null, '17'), ('49', 'Maine-et-Loire', null, '17'), ('53', 'Mayenne', null, '17'),
    ('72', 'Sarthe', null, '17'), ('85', 'Vendée', null, '17'),
    ('18', 'Cher', null, '18'), ('28', 'Eure-et-Loir', null, '18'), ('36', 'Indre', null, '18'),
    ('37', 'Indre-et-Loire', null, '18'), ('41', 'Loir-et-Cher', null, '18'), ('45', 'Loiret', null, '18'),
    ('08', 'Ardennes', null, '19'), ('10', 'Aube', null, '19'), ('51', 'Marne', null, '19'),
    ('52', 'Haute-Marne', null, '19'),
    ('02', 'Aisne', null, '20'), ('60', 'Oise', null, '20'), ('80', 'Somme', null, '20'),
    ('19', 'Corrèze', null, '22'), ('23', 'Creuse', null, '22'), ('87', 'Haute-Vienne', null, '22'),
    ('06', 'Alpes-Maritimes', null, '23'), ('83', 'Var', null, '23'),
    ('77', 'Seine-et-Marne', null, '24'), ('93', 'Seine-Saint-Denis', null, '24'), ('94', 'Val-de-Marne', null, '24'),
    ('78', 'Yvelines', null, '25'), ('91', 'Essonne', null, '25'), ('92', 'Hauts-de-Seine', null, '25'),
    ('95', 'Val-d’Oise', null, '25'),
    ('2A', 'Corse-du-Sud', '620', '27'), ('2B', 'Haute-Corse', '720', '27'),
    ('14', 'Calvados', null, '70'), ('27', 'Eure', null, '70'), ('50', 'Manche', null, '70'),
    ('61', 'Orne', null, '70'), ('76', 'Seine-Maritime', null, '70'),
    ('971', 'Guadeloupe', null, '32'), ('972', 'Martinique', null, '31'), ('973', 'Guyane', null, '33'),
    ('974', 'La Réunion', null, '28'), ('975', 'Saint-Pierre-et-Miquelon', null, '44'), ('976', 'Mayotte', null, '43'),
    ('986', 'Wallis-et-Futuna', null, '42'), ('987', 'Polynésie française', '984', '41'),
    ('988', 'Nouvelle-Calédonie', '983', '40')
  ) as d (code, name, prefix, academy)
  join academy a on a.code = d.academy;

update department set time_zone = z.zone
  from (values
    ('971', 'America/Guadeloupe'), ('972', 'America/Martinique'), ('973', 'America/Cayenne'), ('974', 'Indian/Reunion'),
    ('975', 'America/Miquelon'), ('976', 'Indian/Mayotte'), ('986', 'Pacific/Wallis'), ('987', 'Pacific/Tahiti'),
    ('988', 'Pacific/Noumea')
  ) as z (code, zone)
 where department.code = z.code;
