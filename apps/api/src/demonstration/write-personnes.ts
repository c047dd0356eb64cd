import type { Base } from '../socle/contexte/index.js';
import type { Demonstration } from './types.js';

/** People, their habilitations, and the accounts that visitors sign in with. */
export async function writePersonnes(base: Base, donnees: Demonstration, motDePasse: string): Promise<void> {
  await base.query(
    `insert into agents (id, courriel, prenom, nom, discipline)
     select id, courriel, prenom, nom, discipline
     from jsonb_to_recordset($1::jsonb) as a(id uuid, courriel text, prenom text, nom text, discipline text)`,
    [JSON.stringify(donnees.agents)],
  );
  await base.query(
    `insert into comptes (agent, mot_de_passe)
     select a.id, case when a.id = any($1::uuid[]) then $2 end from agents a`,
    [donnees.comptes.map(({ agent }) => agent), motDePasse],
  );
  await base.query(
    `insert into habilitations (id, agent, role, academie, departement, uai, fonctions, debut, fin)
     select id, agent, role, academie, departement, uai, fonctions, debut, fin
     from jsonb_to_recordset($1::jsonb) as h(id uuid, agent uuid, role text, academie text, departement text, uai char(8),
       fonctions text[], debut date, fin date)`,
    [JSON.stringify(donnees.habilitations)],
  );
  await base.query(
    `update etablissements e set direction_invitee_le = maintenant()
     where exists (select from habilitations h where h.uai = e.uai and h.role = 'chef')`,
  );
}
