import { REUSSITES_PIX, type UsagePix } from '@focale/domaine';
import type { LigneImport } from './imports-pix.js';
import type { ComptesPixVue, ImportPixVue } from './pix.vue.js';

/** Counts as they are shown: no success where the usage has none. */
export function toComptesVue(
  usage: UsagePix | null,
  { inscrits, termines, reussis }: { readonly inscrits: number; readonly termines: number; readonly reussis: number },
): ComptesPixVue {
  return { inscrits, termines, reussis: usage && REUSSITES_PIX[usage] ? reussis : null };
}

export function toImportVue(ligne: LigneImport, peut: boolean): ImportPixVue {
  const { id, genre, usage, edition, lignes, importeLe, prenom, nom } = ligne;
  return {
    id,
    genre,
    usage,
    edition,
    lignes,
    importeLe: importeLe.toISOString(),
    par: prenom !== null && nom !== null ? { prenom, nom } : null,
    ...toComptesVue(usage, ligne),
    actionsPossibles: peut ? ['supprimer'] : [],
  };
}
