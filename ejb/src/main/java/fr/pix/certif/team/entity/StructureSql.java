package fr.pix.certif.team.entity;

import fr.pix.certif.team.control.StructureKind;

/** The names under which the two kinds of teams are kept. */
enum StructureSql {
  CENTER("center", "center_id"),
  ORGANIZATION("organization", "organization_id");

  private final String table;
  private final String column;

  StructureSql(String table, String column) {
    this.table = table;
    this.column = column;
  }

  static StructureSql of(StructureKind kind) {
    return valueOf(kind.name());
  }

  /** Writes %1$s as the structure's table, %2$s as its id in other tables. */
  String in(String sql) {
    return sql.formatted(table, column);
  }
}
