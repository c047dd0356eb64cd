import type { DateIso } from '@focale/domaine';
import { Alea, uuidOf } from './alea.js';
import { ANNEE_CLOSE, ANNEE_EN_COURS } from './profils.js';
import type { EtablissementDeDemonstration } from './types.js';
import type { ImportPixDeDemonstration } from './types-de-la-vie-numerique.js';

const PARCOURS_LE = '2026-11-12';

/** Counts of last year's certification or attestations, and of a first campaign of this year. */
export function buildPix({ uai, type }: EtablissementDeDemonstration, aujourdhui: DateIso): ImportPixDeDemonstration[] {
  const alea = new Alea('pix', uai);
  const college = type === 'college';
  const certification = build(alea, college ? ['3e'] : ['terminale'], 0.85);
  const imports: ImportPixDeDemonstration[] = [
    {
      ...{ uai, annee: ANNEE_CLOSE, id: uuidOf('pix', uai, 'certification'), comptes: certification },
      ...{ genre: 'certification', usage: 'certification', edition: 'certif_session', le: '2026-06-18' },
    },
  ];
  if (college)
    imports.push({
      ...{ uai, annee: ANNEE_CLOSE, id: uuidOf('pix', uai, '6e'), comptes: build(alea, ['6e'], 0.8) },
      ...{ genre: 'parcours', usage: 'attestation_6e', edition: 'orga_parcours', le: '2026-06-22' },
    });
  const parcours = build(alea, college ? ['5e', '4e'] : ['2de'], 0.5).map((compte) => ({ ...compte, reussis: 0 }));
  if (alea.chance(0.5) && PARCOURS_LE <= aujourdhui)
    imports.push({
      ...{ uai, annee: ANNEE_EN_COURS, id: uuidOf('pix', uai, 'parcours'), le: PARCOURS_LE },
      ...{ genre: 'parcours', usage: 'parcours', edition: 'orga_parcours', comptes: parcours },
    });
  return imports;
}

function build(alea: Alea, niveaux: readonly string[], part: number): ImportPixDeDemonstration['comptes'] {
  return niveaux.map((niveau) => {
    const inscrits = alea.integer(45, 160);
    const termines = Math.round(inscrits * alea.between(part, Math.min(1, part + 0.15)));
    return { niveau, inscrits, termines, reussis: Math.round(termines * alea.between(0.6, 0.95)) };
  });
}
