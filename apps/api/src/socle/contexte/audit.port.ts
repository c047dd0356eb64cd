/** A line of the audit trail: what happened to which object, with its previous and new values. */
export interface LigneAudit {
  readonly evenement: string;
  readonly objet?: string;
  /** Who acts, or whom it is about, where nobody is signed in. */
  readonly agent?: string;
  readonly role?: string;
  readonly uai?: string;
  readonly annee?: number;
  readonly avant?: object;
  readonly apres?: object;
}

/** Port of the audit trail: lines are written in the caller's transaction, bound in `app.module.ts`. */
export abstract class Audit {
  abstract record(ligne: LigneAudit): Promise<void>;

  /** Lines written by sets. */
  abstract recordAll(lignes: readonly LigneAudit[]): Promise<void>;
}
