import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import type { DesignationVue } from './designation.vue.js';
import { Mandats } from './mandats.js';
import { ReadDesignations } from './read-designations.js';
import { UpdateFaits } from './update-faits.js';

/** What a mandate asks of its letters, which stand above it; bound in `app.module.ts`. */
export abstract class LettresDuMandat {
  /** Ends the letters of a mandate that goes back to draft. */
  abstract close(ou: EtablissementAnnee, mandat: string): Promise<void>;
  /** Keeps a letter signed on paper that nothing but the mandate dates, as it stands, before the mandate changes. */
  abstract freeze(ou: EtablissementAnnee, mandat: string): Promise<void>;
  /** All that is written of the letters of a draft, for `createAgain`. */
  abstract listAll(ou: EtablissementAnnee, mandat: string): Promise<LettresGardees>;
  /** Writes again what `listAll` gave, once the draft is there again. */
  abstract createAgain(ou: EtablissementAnnee, gardees: LettresGardees): Promise<void>;
}

/** Rows of the letters of a draft that was removed, as they were. */
export interface LettresGardees {
  readonly lettres: readonly object[];
  readonly commentaires: readonly object[];
}

/** What a letter asks of its mandate: to be read, to be held while it is written, to be dated once it is signed. */
@Injectable()
export class MandatDeLaLettre {
  constructor(
    private readonly mandats: Mandats,
    private readonly designations: ReadDesignations,
    private readonly faits: UpdateFaits,
  ) {}

  /** @throws ErreurMetier `acces.introuvable` when there is none, or none for this agent */
  read(ou: EtablissementAnnee, id: string): Promise<DesignationVue> {
    return this.designations.get(ou, id);
  }

  /** Holds the mandate, so that two writers never start from the same letter. @throws ErreurMetier `acces.introuvable` */
  lock(ou: EtablissementAnnee, id: string): Promise<void> {
    return this.mandats.lock(ou, id);
  }

  /** Dates the mandate by its letter in force, and establishes its fait. */
  async sign(ou: EtablissementAnnee, mandat: DesignationVue, signeeLe: string): Promise<void> {
    await this.mandats.update(ou, mandat, { lettreSigneeLe: signeeLe });
    await this.faits.execute(ou, await this.designations.get(ou, mandat.id));
  }
}
