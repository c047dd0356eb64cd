import { Injectable } from '@nestjs/common';

/** Prepares académies; called in the transaction of the import that named them, and safe to repeat. */
export type TerritoireImporte = (academies: readonly string[]) => Promise<void>;

/** Port of the directory: what the capabilities above do for the académies that an import brings, registered at boot. */
@Injectable()
export class TerritoiresImportes {
  private readonly abonnes: TerritoireImporte[] = [];

  add(abonne: TerritoireImporte): void {
    this.abonnes.push(abonne);
  }

  async run(academies: readonly string[]): Promise<void> {
    for (const abonne of this.abonnes) await abonne(academies);
  }
}
