import type { Base } from '../socle/contexte/index.js';

/** Addresses that exist nowhere: one just checked, one to check again, one dead. The rest of the library has none yet. */
export async function writeRessources(base: Base, aujourdhui: string): Promise<void> {
  await base.query(
    `update ressources r set adresse = 'https://ressources.example/' || v.rang, verifiee_le = $1::date - v.jours, morte = v.morte
     from (select id, row_number() over (order by cle) as rang from ressources where academie = '22') n
     join (values (1, 12, false), (2, 30, false), (3, 260, false), (4, 90, true)) as v(rang, jours, morte) on v.rang = n.rang
     where r.academie = '22' and r.id = n.id`,
    [aujourdhui],
  );
}
