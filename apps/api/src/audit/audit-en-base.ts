import { Injectable } from '@nestjs/common';
import { Audit, Base, Contexte, type LigneAudit } from '../socle/contexte/index.js';

/** Audit lines in PostgreSQL, append only, in the caller's transaction. */
@Injectable()
export class AuditEnBase extends Audit {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
  ) {
    super();
  }

  async record(ligne: LigneAudit): Promise<void> {
    const { agent, role, uai, annee, evenement, objet, avant, apres } = this.complete(ligne);
    await this.base.query(
      {
        name: 'audit.ecrire',
        text: `insert into audit (agent, role, uai, annee, evenement, objet, avant, apres) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      },
      [agent, role, uai, annee, evenement, objet, avant && JSON.stringify(avant), apres && JSON.stringify(apres)].map(
        (valeur) => valeur ?? null,
      ),
    );
  }

  async recordAll(lignes: readonly LigneAudit[]): Promise<void> {
    await this.base.query(
      `insert into audit (agent, role, uai, annee, evenement, objet, avant, apres)
       select l.agent, l.role, l.uai, l.annee, l.evenement, l.objet, l.avant, l.apres
       from jsonb_to_recordset($1::jsonb) as l(agent uuid, role text, uai char(8), annee smallint, evenement text, objet text,
         avant jsonb, apres jsonb)
       order by l.uai, l.objet`,
      [JSON.stringify(lignes.map((ligne) => this.complete(ligne)))],
    );
  }

  private complete(ligne: LigneAudit): LigneAudit {
    const acces = this.contexte.findAcces();
    if (!acces) return ligne;
    const { uai = acces.uai, annee = acces.annee } = ligne;
    return { ...ligne, ...(uai && { uai }), ...(annee && { annee }), agent: acces.agent.id, role: acces.roles[0] };
  }
}
