-- One clock: whatever dates a row reads `maintenant()`. Bodies in standard SQL are bound when they are created: they depend on
-- no `search_path`, and a fixed one would keep the planner from inlining them.

create function decalage_de_l_horloge() returns interval language sql stable parallel safe
  return coalesce(nullif(current_setting('focale.decalage', true), '')::interval, interval '0');
comment on function decalage_de_l_horloge() is 'What the application''s clock is ahead of real time; nothing in production';
create function maintenant() returns timestamptz language sql stable parallel safe
  return now() + decalage_de_l_horloge();
comment on function maintenant() is 'Beginning of the transaction on the application''s clock: what now() would be there';
create function maintenant_exact() returns timestamptz language sql volatile parallel safe
  return clock_timestamp() + decalage_de_l_horloge();
comment on function maintenant_exact() is 'This very instant on the application''s clock: what clock_timestamp() would be there';
create function aujourdhui() returns date language sql stable parallel safe
  return (maintenant() at time zone 'Europe/Paris')::date;
comment on function aujourdhui() is 'Day of maintenant() in metropolitan France';
alter table etablissements alter column modifie_le set default public.maintenant();
alter table fichiers alter column cree_le set default public.maintenant();
alter table imports_annuaire alter column cree_le set default public.maintenant();
alter table agents alter column cree_le set default public.maintenant();
alter table comptes alter column modifie_le set default public.maintenant();
alter table sessions alter column cree_le set default public.maintenant();
alter table sessions alter column vue_le set default public.maintenant();
alter table tentatives_connexion alter column quand set default public.maintenant();
alter table audit alter column quand set default public.maintenant_exact();
alter table faits alter column modifie_le set default public.maintenant();
alter table mandats alter column cree_le set default public.maintenant();
alter table mandats alter column modifie_le set default public.maintenant();
alter table commissions alter column modifie_le set default public.maintenant();
alter table activites alter column cree_le set default public.maintenant();
alter table bilans alter column modifie_le set default public.maintenant();
alter table cles_idempotence alter column cree_le set default public.maintenant();
alter table parametres_academie alter column modifie_le set default public.maintenant();
alter table modeles_lettre alter column modifie_le set default public.maintenant();
alter table delegations alter column cree_le set default public.maintenant();
alter table lettres alter column cree_le set default public.maintenant();
alter table lettres alter column modifie_le set default public.maintenant();
alter table commentaires_lettre alter column cree_le set default public.maintenant();
alter table imports_designations alter column cree_le set default public.maintenant();
alter table reunions alter column modifie_le set default public.maintenant();
alter table actions_locales alter column modifie_le set default public.maintenant();
alter table documents_numeriques alter column modifie_le set default public.maintenant();
alter table besoins_formation alter column modifie_le set default public.maintenant();
alter table courriels alter column cree_le set default public.maintenant();
alter table film_actions alter column modifie_le set default public.maintenant();
alter table films alter column publie_le set default public.maintenant();
alter table avancements alter column modifie_le set default public.maintenant();
alter table suivis alter column modifie_le set default public.maintenant();
alter table films_brouillons alter column modifie_le set default public.maintenant();
alter table films_publications alter column publie_le set default public.maintenant();
alter table preuves alter column cree_le set default public.maintenant();
alter table avancements_2024 alter column modifie_le set default public.maintenant();
alter table avancements_2025 alter column modifie_le set default public.maintenant();
alter table avancements_2026 alter column modifie_le set default public.maintenant();
alter table avancements_2027 alter column modifie_le set default public.maintenant();
alter table avancements_2028 alter column modifie_le set default public.maintenant();
alter table avancements_2029 alter column modifie_le set default public.maintenant();
alter table avancements_2030 alter column modifie_le set default public.maintenant();
alter table avancements_2031 alter column modifie_le set default public.maintenant();
alter table avancements_2032 alter column modifie_le set default public.maintenant();
alter table avancements_2033 alter column modifie_le set default public.maintenant();
alter table avancements_2034 alter column modifie_le set default public.maintenant();
alter table avancements_2035 alter column modifie_le set default public.maintenant();
alter table avancements_autres alter column modifie_le set default public.maintenant();
alter table evenements alter column modifie_le set default public.maintenant();
alter table educap_etats alter column modifie_le set default public.maintenant();
alter table educap_objectifs alter column modifie_le set default public.maintenant();
alter table educap_grilles alter column importee_le set default public.maintenant();
alter table rgpd_etats alter column modifie_le set default public.maintenant();
alter table rgpd_demandes alter column modifie_le set default public.maintenant();
alter table gar_abonnements alter column modifie_le set default public.maintenant();
alter table pix_imports alter column importe_le set default public.maintenant();
alter table campagnes_equipement alter column modifie_le set default public.maintenant();
alter table demandes_equipement alter column modifie_le set default public.maintenant();
alter table contacts alter column modifie_le set default public.maintenant();
alter table ressources alter column modifie_le set default public.maintenant();
alter table dates_academie alter column modifie_le set default public.maintenant();
alter table profils_academie alter column charge_le set default public.maintenant();
alter table calendriers_personnels alter column cree_le set default public.maintenant();
