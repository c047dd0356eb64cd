-- The one clock. Bodies in standard SQL are bound when they are created: they depend on no `search_path`, and a fixed one would
-- keep the planner from inlining them.

create or replace function decalage_de_l_horloge() returns interval language sql stable parallel safe
  return coalesce(nullif(current_setting('focale.decalage', true), '')::interval, interval '0');
comment on function decalage_de_l_horloge() is 'What the application''s clock is ahead of real time; nothing in production';

create or replace function maintenant() returns timestamptz language sql stable parallel safe
  return now() + decalage_de_l_horloge();
comment on function maintenant() is 'Beginning of the transaction on the application''s clock: what now() would be there';

create or replace function maintenant_exact() returns timestamptz language sql volatile parallel safe
  return clock_timestamp() + decalage_de_l_horloge();
comment on function maintenant_exact() is 'This very instant on the application''s clock: what clock_timestamp() would be there';

create or replace function aujourdhui() returns date language sql stable parallel safe
  return (maintenant() at time zone 'Europe/Paris')::date;
comment on function aujourdhui() is 'Day of maintenant() in metropolitan France';
