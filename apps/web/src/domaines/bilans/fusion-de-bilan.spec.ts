import { describe, expect, it } from '@jest/globals';
import { paragraphe, type TexteRiche } from '@focale/texte-riche';
import fc from 'fast-check';
import { hasMots, keepChiffre, updateChiffre } from './chiffres-cites.js';
import type { CorpsDuBilan } from './bilans-api.js';
import {
  change,
  choose,
  depart,
  isMemeTexte,
  joinSaisies,
  joinTextes,
  merge,
  type Saisies,
  settle,
  toCorps,
} from './fusion-de-bilan.js';

const CODES = ['missions', 'rgpd', 'suite'];
const write = (mots: string): TexteRiche => ({ type: 'doc', content: [paragraphe(mots)] });
const tell = (texte: TexteRiche | null | undefined): string => JSON.stringify(texte ?? null);

interface BlocEcrit {
  readonly code: string;
  readonly contenu: TexteRiche | null;
  readonly modifieLe: string | null;
  readonly masque: boolean;
  readonly rang: number;
  readonly version: number;
}

/** The server as the contract says it: only the blocks sent move, one that moved since it was read is refused. */
class Serveur {
  version = 1;
  /** Every text that it ever took. */
  readonly pris = new Set<string>();
  blocs: readonly BlocEcrit[] = CODES.map((code, rang) => ({
    ...{ code, contenu: write(`Focale ${code}`), modifieLe: null, masque: false, rang: rang + 1, version: 1 },
  }));

  put({ blocs, version }: CorpsDuBilan): boolean {
    const codes = blocs.map(({ code }) => code);
    if (this.blocs.some((bloc) => codes.includes(bloc.code) && bloc.version > version)) return false;
    this.version += 1;
    this.blocs = this.blocs.map((bloc) => {
      const envoye = blocs.find(({ code }) => code === bloc.code);
      if (!envoye) return bloc;
      if (envoye.contenu) this.pris.add(tell(envoye.contenu));
      const texte =
        envoye.contenu === undefined
          ? {}
          : {
              contenu: envoye.contenu ?? write(`Focale ${bloc.code}`),
              modifieLe: envoye.contenu ? `instant ${this.version}` : null,
            };
      const { masque = bloc.masque, rang = bloc.rang } = envoye;
      return { ...bloc, ...texte, masque, rang, version: this.version };
    });
    return true;
  }

  /** What Focale writes moves with the declarations, and is nobody's change. */
  recompute(mots: string): void {
    this.blocs = this.blocs.map((bloc) => (bloc.modifieLe === null ? { ...bloc, contenu: write(mots) } : bloc));
  }
}

/** A window in which somebody writes. */
class Personne {
  saisies: Saisies = {};
  /** What they have read, by block: what they write over knowingly. */
  private readonly connus = new Set<string>();
  vus: readonly BlocEcrit[];
  version: number;

  constructor(private readonly serveur: Serveur) {
    this.vus = serveur.blocs;
    this.version = serveur.version;
  }

  type(code: string, texte: TexteRiche | null): void {
    const bloc = this.vus.find((vu) => vu.code === code)!;
    // Shown until something is typed over it.
    if (this.saisies[code]?.mien.contenu === undefined) this.connus.add(`${code} ${tell(bloc.contenu)}`);
    if (texte) this.connus.add(`${code} ${tell(texte)}`);
    this.saisies = change(this.saisies, bloc, { contenu: texte });
  }

  receive(): void {
    this.vus = this.serveur.blocs;
    this.version = this.serveur.version;
    this.saisies = merge(this.saisies, this.vus);
  }

  /** `pendant`: typed while the answer is on its way; `perdue`: the answer never comes. */
  save({ pendant, perdue = false }: { pendant?: () => void; perdue?: boolean } = {}): void {
    const corps = toCorps(this.saisies, this.version);
    if (!corps) return;
    this.saisies = depart(this.saisies, corps);
    const avant = this.serveur.blocs;
    const pris = this.serveur.put(corps);
    if (pris)
      for (const { code, contenu } of corps.blocs) {
        const remplace = avant.find((bloc) => bloc.code === code)!;
        if (contenu === undefined || remplace.modifieLe === null) continue;
        expect([...this.connus]).toContain(`${code} ${tell(remplace.contenu)}`);
      }
    pendant?.();
    if (perdue) return;
    if (!pris) return this.receive();
    this.vus = this.serveur.blocs;
    this.version = this.serveur.version;
    this.saisies = settle(this.saisies, corps, this.vus);
  }

  decide(choix: 'mien' | 'leur' | 'deux'): TexteRiche[] {
    const abandonnes: TexteRiche[] = [];
    for (const [code, { mien, leur }] of Object.entries(this.saisies)) {
      if (leur === undefined) continue;
      this.connus.add(`${code} ${tell(leur)}`);
      if (choix === 'leur' && mien.contenu) abandonnes.push(mien.contenu);
      const deux = joinTextes(leur, mien.contenu ?? null);
      if (choix === 'deux') this.connus.add(`${code} ${tell(deux)}`);
      this.saisies = choose(this.saisies, code, choix === 'deux' ? deux : choix);
    }
    return abandonnes;
  }

  isEnAttente(texte: string): boolean {
    return Object.values(this.saisies).some(({ mien }) => tell(mien.contenu).includes(texte));
  }
}

const geste = fc.record({
  qui: fc.nat(1),
  code: fc.constantFrom(...CODES),
  quoi: fc.constantFrom(
    'type',
    'type',
    'type',
    'give',
    'save',
    'save',
    'lost',
    'typing',
    'receive',
    'decide',
    'recompute',
    'hide',
  ),
  choix: fc.constantFrom('mien' as const, 'leur' as const, 'deux' as const),
});

describe('two people who write the same bilan', () => {
  it('lose no text, whatever they do and in whatever order, and write over none that they have not read', () => {
    fc.assert(
      fc.property(fc.array(geste, { maxLength: 40 }), (gestes) => {
        const serveur = new Serveur();
        const personnes = [new Personne(serveur), new Personne(serveur)];
        /** The last text that each typed of each block, as long as they have not given it up themselves. */
        const derniers = new Map<string, string>();
        gestes.forEach(({ qui, code, quoi, choix }, rang) => {
          const personne = personnes[qui]!;
          const type = (): void => {
            const mots = `texte ${rang} de ${qui}`;
            personne.type(code, write(mots));
            derniers.set(`${qui} ${code}`, mots);
          };
          if (quoi === 'type') type();
          if (quoi === 'give') {
            personne.type(code, null);
            derniers.delete(`${qui} ${code}`);
          }
          if (quoi === 'save') personne.save();
          if (quoi === 'lost') personne.save({ perdue: true });
          if (quoi === 'typing') personne.save({ pendant: type });
          if (quoi === 'receive') personne.receive();
          if (quoi === 'recompute') serveur.recompute(`Focale ${rang}`);
          if (quoi === 'hide') {
            const bloc = personne.vus.find((vu) => vu.code === code)!;
            personne.saisies = change(personne.saisies, bloc, { masque: rang % 2 === 0 });
          }
          if (quoi === 'decide')
            for (const abandonne of personne.decide(choix))
              for (const [cle, mots] of derniers) if (tell(abandonne).includes(mots)) derniers.delete(cle);
          for (const [cle, mots] of derniers) {
            const sienne = personnes[Number(cle[0])]!;
            const pris = [...serveur.pris].some((texte) => texte.includes(mots));
            expect([cle, mots, pris || sienne.isEnAttente(mots)]).toEqual([cle, mots, true]);
          }
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('end on the same bilan once all is saved', () => {
    fc.assert(
      fc.property(fc.array(geste, { maxLength: 30 }), (gestes) => {
        const serveur = new Serveur();
        const personnes = [new Personne(serveur), new Personne(serveur)];
        gestes.forEach(({ qui, code, quoi }, rang) => {
          const personne = personnes[qui]!;
          if (quoi.startsWith('typ')) personne.type(code, write(`texte ${rang} de ${qui}`));
          else if (quoi === 'lost') personne.save({ perdue: true });
          else personne.save();
        });
        // Each saves, choosing both texts, until nothing is left to send.
        for (let tour = 0; tour < 6; tour += 1)
          for (const personne of personnes) {
            personne.receive();
            personne.decide('deux');
            personne.save();
          }
        for (const personne of personnes) {
          personne.receive();
          expect(personne.saisies).toEqual({});
          expect(personne.vus).toEqual(serveur.blocs);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a block that two people changed', () => {
  const bloc = { code: 'rgpd', contenu: write('avant'), modifieLe: null, masque: false, rang: 1 };
  const leur = { ...bloc, contenu: write('leur'), modifieLe: '2027-06-10T10:00:00Z' };

  it('shows both texts, sends neither until the choice, and keeps both when asked', () => {
    const saisies = merge(change({}, bloc, { contenu: write('mien'), masque: true }), [leur]);
    expect(saisies['rgpd']?.leur).toEqual(write('leur'));
    expect(toCorps(saisies, 2)).toEqual({ blocs: [{ code: 'rgpd', masque: true }], version: 2 });
    expect(toCorps(choose(saisies, 'rgpd', 'mien'), 2)?.blocs[0]?.contenu).toEqual(write('mien'));
    expect(toCorps(choose(saisies, 'rgpd', 'leur'), 2)?.blocs[0]).toEqual({ code: 'rgpd', masque: true });
    expect(hasMots(joinTextes(leur.contenu, write('mien')))).toBe(true);
  });

  it('is no conflict when the other wrote the same, when Focale computed again, or when it is one’s own that comes back', () => {
    const mienne = change({}, bloc, { contenu: write('leur') });
    expect(merge(mienne, [leur])).toEqual({});
    const recalcule = { ...bloc, contenu: write('recalculé') };
    expect(merge(change({}, bloc, { contenu: write('mien') }), [recalcule])['rgpd']?.leur).toBeUndefined();
    const partie = depart(mienne, { blocs: [{ code: 'rgpd', contenu: write('leur') }], version: 1 });
    const suite = change(partie, bloc, { contenu: write('leur, et la suite') });
    expect(merge(suite, [leur])['rgpd']).toEqual({
      lu: { contenu: leur.contenu, modifieLe: leur.modifieLe },
      mien: { contenu: write('leur, et la suite') },
    });
  });

  it('joins what two windows left on the device', () => {
    const un = change({}, bloc, { contenu: write('un') });
    const deux = change({}, bloc, { contenu: write('deux') });
    expect(joinSaisies(un, deux)['rgpd']?.mien.contenu).toEqual(joinTextes(write('un'), write('deux')));
    expect(joinSaisies(un, un)).toEqual(un);
  });

  it('is the same whatever the order in which attributes are kept', () => {
    const [un, autre] = [
      { cle: 'a', valeur: '1' },
      { valeur: '1', cle: 'a' },
    ].map((attrs) => ({ type: 'doc' as const, content: [{ type: 'paragraph', attrs }] }));
    expect(isMemeTexte(un!, autre!)).toBe(true);
  });
});

describe('a figure that moved', () => {
  const marque = { type: 'chiffre', attrs: { cle: 'journal.seances', valeur: '14' } };
  const texte: TexteRiche = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Les ' },
          { type: 'text', text: '14', marks: [{ type: 'bold' }, marque] },
          { type: 'text', text: ' séances et 14 élèves' },
        ],
      },
    ],
  };
  const ecart = { cle: 'journal.seances', libelle: 'Séances', cite: '14', actuel: '16' };

  it('is put at what it is worth where it is cited, and nowhere else', () => {
    const mis = updateChiffre(texte, ecart);
    expect(tell(mis)).toContain('"16"');
    expect(tell(mis)).toContain('14 élèves');
    expect(mis.content[0]?.content?.[1]?.marks).toEqual([
      { type: 'bold' },
      { type: 'chiffre', attrs: { cle: 'journal.seances', valeur: '16' } },
    ]);
    expect(updateChiffre(texte, { ...ecart, cle: 'autre' })).toEqual(texte);
  });

  it('is a word of the author once kept', () => {
    const garde = keepChiffre(texte, ecart);
    expect(garde.content[0]?.content?.[1]).toEqual({ type: 'text', text: '14', marks: [{ type: 'bold' }] });
  });
});
