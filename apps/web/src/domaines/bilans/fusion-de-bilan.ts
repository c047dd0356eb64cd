import type { TexteRiche } from '@focale/texte-riche';
import { hasMots } from './chiffres-cites.js';
import type { Bloc, CorpsDuBilan } from './bilans-api.js';

/** What a person may change of a block. A null text: what Focale writes. */
export interface Changement {
  readonly contenu?: TexteRiche | null;
  readonly masque?: boolean;
  readonly rang?: number;
}

/** What of a block tells whether somebody else changed it. */
type Lu = Pick<Bloc, 'contenu' | 'modifieLe'>;

/** What is typed of a block and not saved. */
export interface SaisieDeBloc {
  /** The block as it was read when its typing began, or last saved. */
  readonly lu: Lu;
  readonly mien: Changement;
  /** A text on its way, whose answer may never come: met again on the server, it is nobody else's. */
  readonly parti?: TexteRiche | null;
  /** The text that somebody else saved meanwhile: nothing is sent until the person says. */
  readonly leur?: TexteRiche | null;
}

/** By code of block. */
export type Saisies = Readonly<Record<string, SaisieDeBloc>>;

type BlocLu = Pick<Bloc, 'code' | 'contenu' | 'modifieLe' | 'masque' | 'rang'>;

/** Whether two texts are the same, whatever order their attributes were kept in. */
export const isMemeTexte = (un: TexteRiche | null, autre: TexteRiche | null): boolean =>
  un === autre || toEmpreinte(un) === toEmpreinte(autre);

const toEmpreinte = (texte: TexteRiche | null): string =>
  JSON.stringify(texte, (_cle, valeur: unknown) =>
    typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
      ? Object.fromEntries(Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1)))
      : valeur,
  );

const toLu = ({ contenu, modifieLe }: BlocLu): Lu => ({ contenu, modifieLe });

/** Adds what has just been typed of a block. */
export const change = (saisies: Saisies, bloc: BlocLu, changement: Changement): Saisies => {
  const saisie = saisies[bloc.code] ?? { lu: toLu(bloc), mien: {} };
  return { ...saisies, [bloc.code]: { ...saisie, mien: { ...saisie.mien, ...changement } } };
};

/**
 * Lays what is typed on the blocks as the server has them now. What is there already is dropped; a text that somebody else
 * changed too, in another way, stands beside theirs until the person chooses; what Focale computes again is nobody's change.
 */
export const merge = (saisies: Saisies, blocs: readonly BlocLu[]): Saisies =>
  keep(saisies, (code, saisie) => {
    const bloc = blocs.find((lu) => lu.code === code);
    return bloc ? mergeBloc(saisie, bloc) : saisie;
  });

function mergeBloc({ lu, mien, parti, leur }: SaisieDeBloc, bloc: BlocLu): SaisieDeBloc {
  const { contenu, ...reste } = dropPareils(mien, bloc);
  const laisse: SaisieDeBloc = { lu: toLu(bloc), mien: reste };
  if (contenu === undefined || isAcquis(contenu, bloc)) return laisse;
  const saisie: SaisieDeBloc = { ...laisse, mien: { ...reste, contenu } };
  const ecrit = bloc.modifieLe !== null || lu.modifieLe !== null;
  const bouge = ecrit && !isMemeTexte(bloc.contenu, lu.contenu);
  const revenu = parti !== undefined && isAcquis(parti, bloc);
  if (leur !== undefined || (bouge && !revenu)) return { ...saisie, leur: bloc.contenu };
  // Its answer is still awaited: it may yet be met there.
  return parti === undefined || revenu ? saisie : { ...saisie, parti };
}

/** Whether the server holds this text already: the same, or what Focale writes when that is what was asked for. */
const isAcquis = (contenu: TexteRiche | null, bloc: BlocLu): boolean =>
  contenu === null ? bloc.modifieLe === null || bloc.contenu === null : isMemeTexte(contenu, bloc.contenu);

function dropPareils(mien: Changement, bloc: BlocLu): Changement {
  const { masque, rang, ...reste } = mien;
  return {
    ...reste,
    ...(masque === undefined || masque === bloc.masque ? {} : { masque }),
    ...(rang === undefined || rang === bloc.rang ? {} : { rang }),
  };
}

/** What is to be sent; undefined when nothing is. A text beside which another one stands waits for the choice. */
export function toCorps(saisies: Saisies, version: number): CorpsDuBilan | undefined {
  const blocs = Object.entries(saisies).flatMap(([code, { mien, leur }]) => {
    const { contenu, ...reste } = mien;
    const envoye = leur === undefined ? mien : reste;
    return Object.keys(envoye).length > 0 ? [{ code, ...envoye }] : [];
  });
  return blocs.length > 0 ? { blocs, version } : undefined;
}

/** Remembers what leaves, until its answer comes. */
export const depart = (saisies: Saisies, { blocs }: CorpsDuBilan): Saisies =>
  keep(saisies, (code, saisie) => {
    const parti = blocs.find((envoye) => envoye.code === code)?.contenu;
    return parti === undefined ? saisie : { ...saisie, parti };
  });

/** Drops what the server has just taken; what was typed meanwhile stands on what it answers. */
export function settle(saisies: Saisies, { blocs }: CorpsDuBilan, repondus: readonly BlocLu[]): Saisies {
  const restees = keep(saisies, (code, saisie) => {
    const envoye = blocs.find((bloc) => bloc.code === code);
    const repondu = repondus.find((bloc) => bloc.code === code);
    if (!envoye || !repondu) return saisie;
    const { parti: _, ...autres } = saisie;
    const mien = Object.fromEntries(
      Object.entries(saisie.mien).filter(([champ, valeur]) => envoye[champ as keyof Changement] !== valeur),
    );
    return { ...autres, lu: toLu(repondu), mien };
  });
  return merge(restees, repondus);
}

/** The person's word on two texts: theirs alone, or what they make of both. */
export const choose = (saisies: Saisies, code: string, choix: 'mien' | 'leur' | TexteRiche): Saisies =>
  keep(saisies, (autre, saisie) => {
    if (autre !== code) return saisie;
    const { leur: _, ...sienne } = saisie;
    const { contenu: _contenu, ...reste } = sienne.mien;
    if (choix === 'mien') return sienne;
    return { ...sienne, mien: choix === 'leur' ? reste : { ...reste, contenu: choix } };
  });

/** Two texts one after the other, for who would lose neither. */
export const joinTextes = (un: TexteRiche | null, autre: TexteRiche | null): TexteRiche => ({
  type: 'doc',
  content: [...(un?.content ?? []), ...(autre?.content ?? [])],
});

/** What two screens left unsaved, the later one over the earlier; of two texts of a block, neither is lost. */
export const joinSaisies = (avant: Saisies, apres: Saisies): Saisies => {
  const communes = Object.entries(apres).map(([code, saisie]) => {
    const un = avant[code]?.mien.contenu;
    const autre = saisie.mien.contenu;
    const deux = un && autre && !isMemeTexte(un, autre);
    const mien = { ...avant[code]?.mien, ...saisie.mien, ...(deux ? { contenu: joinTextes(un, autre) } : {}) };
    return [code, { ...saisie, mien }] as const;
  });
  return { ...avant, ...Object.fromEntries(communes) };
};

/** What the screen shows of a block: what is typed, over what is saved. */
export const toAffiche = (bloc: Bloc, saisie: SaisieDeBloc | undefined): Bloc => {
  const { contenu, ...reste } = saisie?.mien ?? {};
  if (contenu === undefined) return { ...bloc, ...reste };
  const affiche = contenu ?? bloc.calcule;
  return { ...bloc, ...reste, contenu: affiche, vide: affiche === null || !hasMots(affiche) };
};

function keep(saisies: Saisies, turn: (code: string, saisie: SaisieDeBloc) => SaisieDeBloc): Saisies {
  const tournees = Object.entries(saisies).map(([code, saisie]) => [code, turn(code, saisie)] as const);
  return Object.fromEntries(tournees.filter(([, { mien }]) => Object.keys(mien).length > 0));
}
