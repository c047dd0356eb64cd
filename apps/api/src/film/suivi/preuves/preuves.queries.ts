/** A stored proof, with who joined it. */
export interface LigneDePreuve {
  readonly id: string;
  readonly annee: number;
  readonly titre: string;
  readonly adresse: string | null;
  readonly fichier: string | null;
  readonly dateeDu: string;
  readonly repriseDe: string | null;
  readonly creeLe: Date;
  readonly prenom: string | null;
  readonly nom: string | null;
}

const COLONNES = `p.id, p.annee, p.titre, p.adresse, p.fichier, p.datee_du::text as "dateeDu", p.reprise_de as "repriseDe",
  p.cree_le as "creeLe", g.prenom, g.nom`;

/** Proofs of the line $3 (its `cle`: $4) of the school $1: those of the year $2, and those of the year before. */
export const SQL_PREUVES = `
  select ${COLONNES} from preuves p left join vue_personnes g on g.id = p.agent
  where p.uai = $1 and p.retiree_le is null
    and ((p.annee = $2 and p.action = $3) or (p.annee = $2 - 1 and p.cle = $4))
  order by p.datee_du desc, p.cree_le desc`;

/** The proof $2 of the line $4 of the school $1 and year $3. */
export const SQL_PREUVE = `
  select ${COLONNES} from preuves p left join vue_personnes g on g.id = p.agent
  where p.uai = $1 and p.id = $2 and p.annee = $3 and p.action = $4 and p.retiree_le is null`;

/** The proof $2 of the year before $3 for the lines of `cle` $4. */
export const SQL_PREUVE_PRECEDENTE = `
  select ${COLONNES} from preuves p left join vue_personnes g on g.id = p.agent
  where p.uai = $1 and p.id = $2 and p.annee = $3 - 1 and p.cle = $4 and p.retiree_le is null`;

export const SQL_ADD_PREUVE = `
  insert into preuves (uai, id, annee, action, cle, titre, adresse, fichier, datee_du, reprise_de, agent)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
