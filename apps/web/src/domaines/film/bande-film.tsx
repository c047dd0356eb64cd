import { etatOfAnnee, periodeOf, tellPeriode } from '@focale/domaine';
import type { EtatDAnnee } from '@focale/domaine';
import { FilmStrip } from '@focale/ui';
import type { FilmFrame } from '@focale/ui';
import { Link } from 'react-router';
import { useAnnees } from '../annees/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import type { SyntheseDuFilm } from './types.js';

/** The period under way in this year, or that of the past day read; undefined when the year is not the one under way. */
export function usePeriodeCourante(annee: string, le: string | null = null): number | undefined {
  const aujourdhui = useAujourdhui();
  const courante = useAnnees().data?.courante;
  if (le) return periodeOf(le);
  return courante === annee ? periodeOf(aujourdhui) : undefined;
}

interface Props {
  ecole: Ecole;
  synthese: SyntheseDuFilm;
  /** The frame whose lines are on screen, when there is one. */
  ouverte?: number | undefined;
  /** The past day on screen, that the frames keep. */
  le?: string | null;
}

/** The five frames of the year, each a link to its lines. */
export function BandeFilm({ ecole, synthese, ouverte, le = null }: Props) {
  const courante = usePeriodeCourante(ecole.annee, le);
  const aujourdhui = useAujourdhui();
  const etat = etatOfAnnee(ecole.annee, le ?? aujourdhui);
  const frames = synthese.parPeriode.map((compte): FilmFrame => {
    const { periode } = compte;
    return {
      key: String(periode),
      title: tellPeriode(periode),
      done: compte.faites,
      ongoing: compte.enCours,
      total: compte.denominateur,
      late: compte.enRetard,
      current: periode === courante,
      mention: toMention(periode, courante, le, etat),
    };
  });
  return (
    <FilmStrip
      frames={frames}
      link={(frame, className, content) => (
        <Link
          className={className}
          to={`${ecole.base}/film?periode=${frame.key}${le ? `&le=${le}` : ''}`}
          preventScrollReset
          aria-current={frame.key === String(ouverte) ? 'true' : undefined}
        >
          {content}
        </Link>
      )}
    />
  );
}

function toMention(periode: number, courante: number | undefined, le: string | null, etat: EtatDAnnee): string {
  if (etat !== 'en_cours') return etat === 'close' ? 'Année close' : 'En préparation';
  if (courante === undefined) return '';
  if (periode === courante) return le ? 'Ce jour-là' : 'En ce moment';
  return periode < courante ? 'Rien en retard' : 'À venir';
}
