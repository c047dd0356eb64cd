import { randomUUID } from 'node:crypto';
import { addMandat, type MandatFabrique } from './designations.js';
import type { EtablissementFabrique, Fabriques } from './fabriques.js';

/** A school at the end of 2026-2027: who refused, who replaced, who left, and what goes on. */
export interface AnneeVecue {
  readonly ecole: EtablissementFabrique;
  readonly refuse: MandatFabrique;
  readonly remplacant: MandatFabrique;
  readonly parti: MandatFabrique;
  readonly action: string;
}

export async function openRentree(fabriques: Fabriques, annee: number, le: string, academie = '22'): Promise<void> {
  await fabriques.addDepartement('023', academie, '75');
  await fabriques.query(
    `insert into parametres_academie (academie, annee, cle, valeur) values ($1, $2, 'rentreeOuverteLe', $3)
     on conflict (academie, annee, cle) do update set valeur = excluded.valeur`,
    [academie, annee, JSON.stringify(le)],
  );
}

/** Two RRUPN declared, one refuses and is replaced in February, the other leaves in June. */
export async function addAnneeVecue(fabriques: Fabriques): Promise<AnneeVecue> {
  const ecole = await fabriques.addEtablissement({ ent: 'lycee_connecte' });
  const { uai } = ecole;
  const people = async (prenom: string, nom: string) => ({ uai, agent: await fabriques.addAgent({ prenom, nom }) });
  const refuse = await addMandat(fabriques, { ...(await people('Rachel', 'Refus')), etat: 'refusee' });
  const remplacant = await addMandat(fabriques, {
    ...(await people('Renaud', 'Remplace')),
    etat: 'acceptee',
    debut: '2027-02-01',
    domaines: ['conseiller', 'administrer'],
  });
  const parti = await addMandat(fabriques, {
    ...(await people('Paul', 'Parti')),
    etat: 'close',
    fin: '2027-06-15',
  });
  await fabriques.query(`update mandats set motif = 'Mutation' where id = $1`, [parti.id]);
  await fabriques.query(`update mandats set motif = 'Emploi du temps' where id = $1`, [refuse.id]);
  await fabriques.query(
    `insert into fonctions_designees (uai, annee, code, id, prenom, nom, debut, fin) values
       ($1, 2026, 'REF_PIX', $2, 'Inès', 'Pix', '2026-09-01', null), ($1, 2026, 'WEBMESTRE', $3, 'Omar', 'Web', '2026-09-01', '2027-01-31')`,
    [uai, randomUUID(), randomUUID()],
  );
  await fabriques.query(
    `insert into commissions (uai, annee, id, modalite, libelle, installee_le)
     values ($1, 2026, $2, 'ad_hoc', 'Groupe de pilotage', '2026-10-10')`,
    [uai, randomUUID()],
  );
  await fabriques.query(
    `insert into membres_commission (uai, annee, id, qualite, prenom, nom, nombre) values
       ($1, 2026, $2, 'gestionnaire', 'Guy', 'Compte', 1), ($1, 2026, $3, 'eleves', null, null, 2)`,
    [uai, randomUUID(), randomUUID()],
  );
  const action = randomUUID();
  await fabriques.query(
    `insert into actions_locales (uai, id, annee, intitule, responsable, echeance, statut) values
       ($1, $2, 2026, 'Réviser la charte', 'Guy Compte', '2027-05-01', 'en_cours'), ($1, $3, 2026, 'Fait déjà', null, null, 'fait')`,
    [uai, action, randomUUID()],
  );
  return { ecole, refuse, remplacant, parti, action };
}
