import { BLOCS_BILAN, type CodeDeBloc, CODES_DE_BLOCS } from '@focale/domaine';
import { isVide, listChiffres, type TexteRiche, toTexteBrut } from '@focale/texte-riche';
import { Injectable } from '@nestjs/common';
import { Base, type EtablissementAnnee } from '../../socle/contexte/index.js';
import type { BlocVue } from '../bilan.vue.js';
import type { ChiffresDuBilan } from '../lecture/compute-chiffres.js';
import { type BlocsCalcules, buildBlocs } from './build-blocs.js';
import { ReadDonnees } from './donnees.js';

/** A block as it is read and frozen; what is said of it aside. */
export type BlocDuBilan = Omit<BlocVue, 'commentaires'>;

/** What its author made of a block. */
interface BlocEcrit {
  readonly code: CodeDeBloc;
  readonly contenu: TexteRiche | null;
  readonly masque: boolean;
  readonly rang: number | null;
  readonly modifieLe: Date;
}

/** The blocks of a bilan that is not frozen: what Focale writes today, unless its author wrote something else. */
@Injectable()
export class ReadBlocs {
  constructor(
    private readonly base: Base,
    private readonly donnees: ReadDonnees,
  ) {}

  async execute(ou: EtablissementAnnee, agent: string, chiffres: ChiffresDuBilan): Promise<BlocDuBilan[]> {
    const calcules = buildBlocs({ donnees: await this.donnees.execute(ou, agent), chiffres });
    const ecrits = await this.base.query<BlocEcrit>(
      `select code, contenu, masque, rang, modifie_le as "modifieLe" from blocs_des_bilans
       where uai = $1 and annee = $2 and agent = $3`,
      [ou.uai, ou.annee, agent],
    );
    return CODES_DE_BLOCS.map((code, place) =>
      toBloc(
        code,
        place + 1,
        calcules,
        ecrits.find((ecrit) => ecrit.code === code),
        chiffres.calculeLe,
      ),
    ).sort((a, b) => a.rang - b.rang || CODES_DE_BLOCS.indexOf(a.code) - CODES_DE_BLOCS.indexOf(b.code));
  }
}

function toBloc(
  code: CodeDeBloc,
  place: number,
  { blocs, chiffres }: BlocsCalcules,
  ecrit: BlocEcrit | undefined,
  calculeLe: string,
): BlocDuBilan {
  const { titre, manque, page } = BLOCS_BILAN[code];
  const { contenu: calcule = null, source = '' } = blocs.get(code) ?? {};
  const sien = ecrit?.contenu ?? null;
  const contenu = sien ?? calcule;
  const vide = contenu === null || isVide(contenu) || (sien !== null && isModele(sien, manque));
  return {
    code,
    titre,
    origine: sien === null ? (isRedige(code) ? 'redige' : 'calcule') : calcule === null ? 'redige' : 'mixte',
    source,
    contenu,
    calcule: sien === null ? null : calcule,
    vide,
    masque: ecrit?.masque ?? false,
    rang: ecrit?.rang ?? place,
    modifieLe: sien === null ? null : (ecrit?.modifieLe.toISOString() ?? null),
    calculeLe: calcule === null ? null : calculeLe,
    ecarts:
      sien === null
        ? []
        : listChiffres(sien).flatMap(({ cle, valeur: cite }) => {
            const actuel = chiffres.get(cle);
            return actuel && actuel.valeur !== cite
              ? [{ cle, libelle: actuel.libelle, cite, actuel: actuel.valeur }]
              : [];
          }),
    manque: vide ? { phrase: manque, page } : null,
  };
}

const isRedige = (code: CodeDeBloc): boolean => 'redige' in BLOCS_BILAN[code];

/** A sentence of Focale copied as it stands is no content. */
const isModele = (texte: TexteRiche, manque: string): boolean => toTexteBrut(texte) === manque;
