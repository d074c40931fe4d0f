-- A certification is written at its start, then changed when it ends, is judged and is published, never in a column that
-- an index holds. Room left in its page lets each change happen there, without touching any index.

alter table certification set (fillfactor = 50);
