-- The rooms in which a centre holds its sessions, to filter the list by.
create index session_room_of_center on session (center_id, room);
