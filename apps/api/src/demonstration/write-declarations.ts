import type { Base } from '../socle/contexte/index.js';
import type { FaitAEcrire } from './faits-des-declarations.js';
import type { Demonstration } from './types.js';

const ANNEE = `substr(annee, 1, 4)::smallint`;

/** Mandates, compensations, commissions, digital functions, journal, bilans, and the faits they established. */
export async function writeDeclarations(
  base: Base,
  donnees: Demonstration,
  faits: readonly FaitAEcrire[],
): Promise<void> {
  await writeMandats(base, donnees);
  await writeCommissions(base, donnees);
  await writeFonctions(base, donnees);
  await base.query(
    `insert into activites (uai, id, annee, agent, date, fonction, duree_minutes, public, nombre, note, mission,
       etiquettes, partagee, chaque_semaine_jusqu_au)
     select uai, id, ${ANNEE}, agent, date, fonction, minutes, public, nombre, note, mission, etiquettes, partagee,
       "chaqueSemaineJusquAu"
     from jsonb_to_recordset($1::jsonb) as a(uai char(8), id uuid, annee text, agent uuid, date date, fonction text,
       minutes integer, public text, nombre integer, note text, mission text, etiquettes text[], partagee boolean,
       "chaqueSemaineJusquAu" date)`,
    [JSON.stringify(donnees.activites)],
  );
  await base.query(
    `insert into bilans (uai, annee, agent, id, etat, presente_le)
     select uai, ${ANNEE}, agent, id, 'presente', "presenteLe"
     from jsonb_to_recordset($1::jsonb) as b(uai char(8), annee text, agent uuid, id uuid, "presenteLe" date)`,
    [JSON.stringify(donnees.bilans)],
  );
  await base.query(
    `insert into faits (uai, annee, code, objet, etabli_le, attendu_le)
     select uai, ${ANNEE}, code, objet, "etabliLe", "attenduLe"
     from jsonb_to_recordset($1::jsonb) as f(uai char(8), annee text, code text, objet uuid, "etabliLe" date, "attenduLe" date)`,
    [JSON.stringify(faits)],
  );
}

async function writeMandats(base: Base, { mandats }: Demonstration): Promise<void> {
  await base.query(
    `insert into mandats (uai, id, annee, agent, debut, fin, domaines, etat, motif, transmise_le, lettre_signee_le,
       compensation, saisie_sts)
     select uai, id, ${ANNEE}, agent, debut, fin, domaines, etat, motif, "transmiseLe", "lettreSigneeLe",
       compensation ->> 'nature', (compensation ->> 'saisieSts')::date
     from jsonb_to_recordset($1::jsonb) as m(uai char(8), id uuid, annee text, agent uuid, debut date, fin date,
       domaines text[], etat text, motif text, "transmiseLe" date, "lettreSigneeLe" date, compensation jsonb)`,
    [JSON.stringify(mandats)],
  );
  await base.query(
    `insert into compensations (uai, mandat, annee, taux_centimes, avis_conseil_pedagogique, avis_ca)
     select uai, id, ${ANNEE}, (compensation ->> 'tauxCentimes')::integer,
       (compensation ->> 'avisConseilPedagogique')::date, (compensation ->> 'avisCa')::date
     from jsonb_to_recordset($1::jsonb) as m(uai char(8), id uuid, annee text, compensation jsonb)
     where compensation ->> 'nature' is not null`,
    [JSON.stringify(mandats)],
  );
}

async function writeCommissions(base: Base, { commissions }: Demonstration): Promise<void> {
  await base.query(
    `insert into commissions (uai, annee, id, modalite, libelle, installee_le)
     select uai, ${ANNEE}, id, modalite, libelle, "installeeLe"
     from jsonb_to_recordset($1::jsonb) as c(uai char(8), annee text, id uuid, modalite text, libelle text, "installeeLe" date)`,
    [JSON.stringify(commissions)],
  );
  const membres = commissions.flatMap(({ uai, annee, membres: liste }) =>
    liste.map((membre) => ({ uai, annee, ...membre })),
  );
  await base.query(
    `insert into membres_commission (uai, annee, id, qualite, prenom, nom, nombre)
     select uai, ${ANNEE}, id, case qualite when 'resp_gar' then 'responsable_gar' else qualite end, prenom, nom, nombre
     from jsonb_to_recordset($1::jsonb) as m(uai char(8), annee text, id uuid, qualite text, prenom text, nom text, nombre smallint)`,
    [JSON.stringify(membres)],
  );
}

async function writeFonctions(base: Base, { fonctions }: Demonstration): Promise<void> {
  await base.query(
    `insert into fonctions_etat (uai, annee, code, objet)
     select uai, ${ANNEE}, code, objet
     from jsonb_to_recordset($1::jsonb) as f(uai char(8), annee text, code text, objet uuid)`,
    [JSON.stringify(fonctions)],
  );
  const titulaires = fonctions.flatMap(({ uai, annee, code, titulaires: liste }) =>
    liste.map((titulaire) => ({ uai, annee, code, ...titulaire })),
  );
  await base.query(
    `insert into fonctions_designees (uai, annee, code, id, agent, prenom, nom, courriel, debut, fin)
     select uai, ${ANNEE}, code, id, agent, prenom, nom, courriel, debut, fin
     from jsonb_to_recordset($1::jsonb) as t(uai char(8), annee text, code text, id uuid, agent uuid, prenom text,
       nom text, courriel text, debut date, fin date)`,
    [JSON.stringify(titulaires)],
  );
}
