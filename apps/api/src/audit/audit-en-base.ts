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
    const acces = this.contexte.findAcces();
    await this.base.query(
      {
        name: 'audit.ecrire',
        text: `insert into audit (agent, role, uai, annee, evenement, objet, avant, apres) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      },
      [
        acces?.agent.id ?? ligne.agent ?? null,
        acces?.roles[0] ?? null,
        ligne.uai ?? acces?.uai ?? null,
        ligne.annee ?? acces?.annee ?? null,
        ligne.evenement,
        ligne.objet ?? null,
        ligne.avant ? JSON.stringify(ligne.avant) : null,
        ligne.apres ? JSON.stringify(ligne.apres) : null,
      ],
    );
  }
}
