-- Every reference has its index or its reason, every function its path, no counting function is open to all.

create index habilitations_region_reference on habilitations (region) where region is not null;
create index habilitations_academie_reference on habilitations (academie) where academie is not null;
create index habilitations_departement_reference on habilitations (departement) where departement is not null;
create index activations_agent_reference on activations (agent);
create index activites_agent_reference on activites (agent);
create index bilans_agent_reference on bilans (agent);
create index calendriers_personnels_agent_reference on calendriers_personnels (agent);
create index delegations_agent_reference on delegations (agent);
create index fonctions_designees_agent_reference on fonctions_designees (agent) where agent is not null;
create index membres_commission_agent_reference on membres_commission (agent) where agent is not null;
create index documents_numeriques_fichier_reference on documents_numeriques (fichier) where fichier is not null;
create index imports_annuaire_fichier_reference on imports_annuaire (fichier) where fichier is not null;
create index imports_designations_fichier_reference on imports_designations (fichier) where fichier is not null;
create index imports_designations_rejets_reference on imports_designations (rejets) where rejets is not null;
create index lettres_pdf_reference on lettres (pdf) where pdf is not null;
create index lettres_scan_reference on lettres (scan) where scan is not null;
create index preuves_fichier_reference on preuves (fichier) where fichier is not null;
