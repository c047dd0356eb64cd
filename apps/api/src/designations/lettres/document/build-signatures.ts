import { formatDate, formatInstant, INSECABLE, PARIS } from '@focale/domaine';
import type { LettreAImprimer } from '../lettre.js';
import type { AccordDeDirectionVue, PersonneDeLettreVue } from '../lettre.vue.js';

/** One signature block: who, and in words when he or she agreed. */
export interface SignatureDeLettre {
  readonly qualite: string;
  readonly nom: string;
  readonly lignes: readonly string[];
}

const EN_ATTENTE = 'Accord non donné à ce jour';

/** The two agreements, the direction's first; a deputy's names the delegation it rests on. */
export function buildSignatures({ identite, accords }: LettreAImprimer): SignatureDeLettre[] {
  const { direction, rrupn } = accords;
  const chef = identite.chef ? formatNom(identite.chef) : '';
  return [
    {
      qualite: direction?.delegation ? 'Pour le chef, la cheffe d’établissement' : 'Le chef, la cheffe d’établissement',
      nom: direction ? formatNom(direction.par) : chef,
      lignes: direction ? listLignes(direction) : [EN_ATTENTE],
    },
    {
      qualite: 'Le référent, la référente (RRUPN)',
      nom: formatNom(identite.rrupn),
      lignes: [rrupn ? formatAccord(rrupn.le) : EN_ATTENTE],
    },
  ];
}

export function formatNom({ prenom, nom }: PersonneDeLettreVue): string {
  return `${prenom} ${nom}`;
}

function listLignes({ le, delegation }: AccordDeDirectionVue): string[] {
  if (!delegation) return [formatAccord(le)];
  const { de, debut, fin } = delegation;
  return [
    formatAccord(le),
    `Par délégation accordée par ${formatNom(de)}, du ${formatDate(debut)} au ${formatDate(fin)}`,
  ];
}

const formatAccord = (instant: string): string =>
  `Accord électronique donné le ${formatInstant(instant, PARIS, INSECABLE)} (heure de Paris)`;
