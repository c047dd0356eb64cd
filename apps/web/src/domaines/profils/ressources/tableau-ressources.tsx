import { LIBELLES_ETATS_RESSOURCE } from '@focale/domaine';
import { Button, DataTable, StatusBadge, formatDate, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { TONES_RESSOURCE } from '../formes.js';
import type { CheminAcademie, Ressource } from '../profil-academie-api.js';
import { GestesRessource } from './gestes-ressource.js';
import { useVerification } from './use-verification.js';

interface Props {
  academie: CheminAcademie;
  ressources: readonly Ressource[];
  themes: readonly string[];
}

/** Resources to check one by one, or several at once. */
export function TableauRessources({ academie, ressources, themes }: Props) {
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const verifiables = ressources.filter(({ actionsPossibles }) => actionsPossibles.includes('verifier'));
  const retenues = verifiables.filter(({ id }) => choisies.has(id));
  const { mark, isPending } = useVerification(academie);
  const markAll = (morte: boolean) => mark(retenues, morte, () => setChoisies(new Set()));
  const toggle = (id: string) => {
    const suite = new Set(choisies);
    if (!suite.delete(id)) suite.add(id);
    setChoisies(suite);
  };
  return (
    <div className="pile-serree">
      {verifiables.length > 0 ? (
        <div className="rang" role="group" aria-label="Vérifier plusieurs ressources">
          <button
            type="button"
            className="lien"
            onClick={() =>
              setChoisies(new Set(retenues.length === verifiables.length ? [] : verifiables.map(({ id }) => id)))
            }
          >
            {retenues.length === verifiables.length ? 'Tout décocher' : 'Cocher celles qui ont une adresse'}
          </button>
          <span aria-live="polite">
            {retenues.length > 0 ? formatPluriel(retenues.length, 'ressource cochée', 'ressources cochées') : null}
          </span>
          <Button small disabled={retenues.length === 0} busy={isPending} onClick={() => markAll(false)}>
            Vérifiées aujourd’hui
          </Button>
          <Button
            small
            variant="secondary"
            disabled={retenues.length === 0}
            busy={isPending}
            onClick={() => markAll(true)}
          >
            Liens morts
          </Button>
        </div>
      ) : null}
      <DataTable
        caption="Ressources de la bibliothèque"
        rows={ressources}
        rowKey={({ id }) => id}
        columns={[
          {
            title: 'Titre',
            cell: (ressource) => (
              <Titre ressource={ressource} coche={choisies.has(ressource.id)} onToggle={() => toggle(ressource.id)} />
            ),
          },
          { title: 'Thèmes', cell: ({ themes: siens }) => siens.join(', ') || '–' },
          { title: 'Édition', cell: ({ edition }) => edition ?? '–' },
          { title: 'État', cell: (ressource) => <Etat ressource={ressource} /> },
          {
            title: 'Gestes',
            cell: (ressource) => <GestesRessource academie={academie} ressource={ressource} themes={themes} />,
          },
        ]}
      />
    </div>
  );
}

function Titre({ ressource, coche, onToggle }: { ressource: Ressource; coche: boolean; onToggle: () => void }) {
  const { titre, adresse, remarque, actionsPossibles } = ressource;
  return (
    <span className="pile-serree">
      <span className="rang">
        {actionsPossibles.includes('verifier') ? (
          <input type="checkbox" checked={coche} onChange={onToggle} aria-label={`Cocher ${titre}`} />
        ) : null}
        <span>{titre}</span>
      </span>
      {adresse ? (
        <a className="petit texte-brut" href={adresse} target="_blank" rel="noreferrer">
          {adresse}
          <span className="sr"> (nouvel onglet)</span>
        </a>
      ) : null}
      {remarque ? <span className="gris petit">{remarque}</span> : null}
    </span>
  );
}

function Etat({ ressource: { etat, verifieeLe } }: { ressource: Ressource }) {
  return (
    <span>
      <StatusBadge tone={TONES_RESSOURCE[etat]}>{LIBELLES_ETATS_RESSOURCE[etat]}</StatusBadge>{' '}
      {verifieeLe ? <span className="gris petit">le {formatDate(verifieeLe)}</span> : null}
    </span>
  );
}
