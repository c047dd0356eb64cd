import { Button, StatusBadge, formatDate, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import type { Ecole } from '../etablissements/index.js';
import { FormulaireRegistre } from './formulaire-registre.js';
import type { RgpdVue } from './rgpd-api.js';

/** The register in a number, and the folder in a date. */
export function RegistreRgpd({ ecole, donnees }: { ecole: Ecole; donnees: RgpdVue }) {
  const [edition, setEdition] = useState(false);
  if (edition) return <FormulaireRegistre ecole={ecole} donnees={donnees} onDone={() => setEdition(false)} />;
  const { traitements, releveLe, dossierCreeLe, precedent, actionsPossibles } = donnees;
  return (
    <section className="carte pile-serree">
      <div className="section-titre">
        <h2>Registre et dossier</h2>
        <StatusBadge tone={dossierCreeLe ? 'fait' : 'cours'}>
          {dossierCreeLe ? 'dossier créé' : 'dossier à créer'}
        </StatusBadge>
      </div>
      <p>
        {traitements === null || releveLe === null
          ? 'Le nombre de traitements inscrits dans RADIO n’est pas relevé.'
          : `${formatPluriel(traitements, 'traitement inscrit', 'traitements inscrits')} dans RADIO au ${formatDate(releveLe)}.`}
      </p>
      <p>
        {dossierCreeLe
          ? `Dossier RGPD (demandes et violations) créé le ${formatDate(dossierCreeLe)}.`
          : 'Le dossier RGPD garde la trace des demandes et des violations : sa création coche l’action du film.'}
      </p>
      {precedent ? <p className="gris petit">{toPasse(precedent)}</p> : null}
      {actionsPossibles.includes('modifier') ? (
        <div className="actions">
          <Button variant="secondary" small onClick={() => setEdition(true)}>
            {traitements === null && dossierCreeLe === null ? 'Renseigner' : 'Modifier'}
            <span className="sr"> le registre et le dossier</span>
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function toPasse({ traitements, dossierCreeLe }: NonNullable<RgpdVue['precedent']>): string {
  const registre = traitements === null ? 'registre non relevé' : formatPluriel(traitements, 'traitement');
  return `L’an passé : ${registre}, ${dossierCreeLe ? `dossier créé le ${formatDate(dossierCreeLe)}` : 'pas de dossier'}.`;
}
