import type { EtablissementAnnee } from '../socle/contexte/index.js';

/** Who assigns the GAR resources of a school, and how such a person is designated there. */
export interface FonctionGar {
  readonly commentDesigner: string;
  readonly designee: boolean;
  readonly titulaires: readonly {
    readonly id: string;
    readonly agent: { readonly prenom: string; readonly nom: string };
    readonly debut: string;
    readonly fin: string | null;
  }[];
}

/** Port on the digital functions of a school, which belong to another capability; bound in `app.module.ts`. */
export abstract class ResponsablesGar {
  abstract get(ou: EtablissementAnnee): Promise<FonctionGar>;
}
