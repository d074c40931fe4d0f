-- Accessible questions are granted with the other arrangements of a pupil, and stand with them.
alter table candidate drop column accessibility_adjustment_needed;
