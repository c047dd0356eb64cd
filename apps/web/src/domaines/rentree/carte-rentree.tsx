import { buttonClass, formatPluriel } from '@focale/ui';
import { Link } from 'react-router';
import { useAnnees } from '../annees/index.js';
import { countRestants } from './count-restants.js';
import { useRentree } from './rentree-api.js';

/** Proposes to prepare a year while its preparation is open: that of the page, or the next one. */
export function CarteRentree({ uai, annee }: { uai: string; annee: string }) {
  const annees = useAnnees().data?.elements ?? [];
  const [debut = 0] = annee.split('-').map(Number);
  const suivante = `${debut + 1}-${debut + 2}`;
  const connues = [annee, suivante].filter((code) => annees.some((a) => a.annee === code && a.etat !== 'close'));
  return connues.map((code) => <Proposition key={code} uai={uai} annee={code} />);
}

function Proposition({ uai, annee }: { uai: string; annee: string }) {
  const rentree = useRentree({ uai, annee }).data;
  if (!rentree?.ouverte || rentree.terminee) return null;
  const restants = countRestants(rentree.etapes);
  if (rentree.etapes.every(({ elements }) => elements.length === 0)) return null;
  return (
    <section className="carte section">
      <h2>Préparer la rentrée {annee}</h2>
      <p>
        {restants > 0
          ? `${formatPluriel(restants, 'décision')} à prendre à partir de ${rentree.precedente}. Une minute suffit si rien ne change.`
          : 'Tout est décidé : il reste à terminer la préparation.'}
      </p>
      <p className="actions">
        <Link className={buttonClass('secondary', true)} to={`/etablissements/${uai}/annees/${annee}/rentree`}>
          {restants > 0 ? 'Préparer la rentrée' : 'Terminer la préparation'}
        </Link>
      </p>
    </section>
  );
}
