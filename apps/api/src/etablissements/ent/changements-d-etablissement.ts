import { Injectable } from '@nestjs/common';

/** Moves what depends on the ENT of a school; called in the transaction that changed it. */
export type ChangementDEtablissement = (uai: string) => Promise<void>;

/** Port of the directory: what the capabilities above do as soon as the ENT of a school changed, registered at boot. */
@Injectable()
export class ChangementsDEtablissement {
  private readonly abonnes: ChangementDEtablissement[] = [];

  add(abonne: ChangementDEtablissement): void {
    this.abonnes.push(abonne);
  }

  async run(uai: string): Promise<void> {
    for (const abonne of this.abonnes) await abonne(uai);
  }
}
