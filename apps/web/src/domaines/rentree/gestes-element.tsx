import { useToast } from '@focale/ui';
import { useNavigate } from 'react-router';
import type { Ecole } from '../etablissements/index.js';
import { PRISES, SUITES } from './libelles.js';
import { useDecide } from './rentree-api.js';
import type { Choix, Element, Etape, RentreeVue } from './rentree-api.js';

const GESTES: readonly { choix: Choix; libelle: string }[] = [
  { choix: 'reconduire', libelle: 'reconduire' },
  { choix: 'modifier', libelle: 'modifier' },
  { choix: 'terminer', libelle: 'terminer' },
];

interface Props {
  ecole: Ecole;
  rentree: RentreeVue;
  etape: Etape;
  element: Element;
}

/**
 * Renew, change or end one thing of last year. To change is to take it over, then to correct it on its own page; what was
 * taken over is from then on an object of the new year, and is changed there.
 */
export function GestesElement({ ecole, rentree, etape, element }: Props) {
  const decide = useDecide(ecole);
  const toast = useToast();
  const navigate = useNavigate();
  const set = (decision: Choix) =>
    decide.mutate(
      { decisions: [{ etape: etape.code, id: element.id, decision }], version: rentree.version },
      {
        onSuccess: () => {
          if (decision === 'modifier') void navigate(`${ecole.base}${SUITES[etape.code].chemin}`);
          toast(
            decision === 'modifier'
              ? `${element.libelle} : repris, vous pouvez le modifier ici`
              : `${element.libelle} : ${PRISES[decision].libelle}`,
          );
        },
        onError: (error) => toast(error.message),
      },
    );
  if (element.decision === 'reconduire' || element.decision === 'modifier') return <>–</>;
  return (
    <span className="puces" role="group" aria-label={`Décision pour ${element.libelle}`}>
      {GESTES.map(({ choix, libelle }) => (
        <button
          type="button"
          className="puce"
          key={choix}
          aria-pressed={element.decision === choix}
          onClick={() => set(choix)}
        >
          {libelle}
        </button>
      ))}
    </span>
  );
}
