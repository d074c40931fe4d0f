-- The technical test of the stations of a centre: its address, and the last result of each station.

create table station_test (
  center_id bigint primary key references center,
  code varchar(20) not null constraint station_test_code_is_unique unique
);

create table station_check (
  center_id bigint not null references center,
  room varchar(60) not null,
  station varchar(40) not null,
  checked_at timestamptz not null,
  browser varchar(60) not null,
  width integer not null constraint station_check_width_is_plausible check (width between 0 and 100000),
  height integer not null constraint station_check_height_is_plausible check (height between 0 and 100000),
  latency_ms integer not null constraint station_check_latency_is_plausible check (latency_ms between 0 and 600000),
  wrong text[] not null,
  constraint station_check_is_single primary key (center_id, room, station)
);
