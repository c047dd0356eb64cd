import { CreateRessourceDto } from '@focale/api-client';
import { LIBELLES_ETATS_RESSOURCE } from '@focale/domaine';
import { Button, DataTable, StatusBadge, formatDate, formatPluriel } from '@focale/ui';
import { useState } from 'react';
import { toCopie } from '../../../cadres/formulaire/index.js';
import { BoutonGeste, GestesDeLigne, useGeste } from '../../../cadres/gestes/index.js';
import type { Geste } from '../../../cadres/gestes/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { TONES_RESSOURCE } from '../formes.js';
import { toAjoutRessource, toRetraitRessource, toVerification } from '../profil-academie-api.js';
import type { CheminAcademie, Ressource } from '../profil-academie-api.js';
import { FormulaireRessource } from './formulaire-ressource.js';

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
  const { run, pending } = useGeste();
  const aujourdhui = useAujourdhui();
  const markAll = (morte: boolean) =>
    run({ ...buildVerification(academie, retenues, morte, aujourdhui), onEcrit: () => setChoisies(new Set()) });
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
          <Button small disabled={retenues.length === 0} busy={pending} onClick={() => markAll(false)}>
            Vérifiées aujourd’hui
          </Button>
          <Button
            small
            variant="secondary"
            disabled={retenues.length === 0}
            busy={pending}
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
            cell: (ressource) => <Gestes academie={academie} ressource={ressource} themes={themes} />,
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

interface GestesProps {
  academie: CheminAcademie;
  ressource: Ressource;
  themes: readonly string[];
}

/** What can be done with one resource, each in one click but the change. */
function Gestes({ academie, ressource, themes }: GestesProps) {
  const aujourdhui = useAujourdhui();
  const { titre, adresse, morte, actionsPossibles } = ressource;
  return (
    <GestesDeLigne
      precision={titre}
      actions={actionsPossibles}
      correction={{
        titre: 'Modifier la ressource',
        libelle: adresse ? 'modifier' : 'donner l’adresse',
        formulaire: (close) => (
          <FormulaireRessource academie={academie} ressource={ressource} themes={themes} onDone={close} />
        ),
      }}
      retrait={{
        envoi: toRetraitRessource(academie, ressource),
        succes: 'Ressource retirée',
        libelle: 'retirer',
        ajout: toAjoutRessource(academie),
        copie: toCopie(CreateRessourceDto, ressource),
      }}
    >
      {actionsPossibles.includes('verifier') ? (
        <>
          <BoutonGeste precision={titre} geste={buildVerification(academie, [ressource], false, aujourdhui)}>
            vérifiée aujourd’hui
          </BoutonGeste>
          {morte ? null : (
            <BoutonGeste precision={titre} geste={buildVerification(academie, [ressource], true, aujourdhui)}>
              lien mort
            </BoutonGeste>
          )}
        </>
      ) : null}
    </GestesDeLigne>
  );
}

/** Marks links as opened today or dead, and takes it back. */
function buildVerification(
  academie: CheminAcademie,
  ressources: readonly Ressource[],
  morte: boolean,
  aujourdhui: string,
): Geste<Ressource[]> {
  const envoi = toVerification(academie);
  const marques = ressources.map(({ id, version }) => ({
    id,
    version,
    morte,
    ...(morte ? {} : { verifieeLe: aujourdhui }),
  }));
  return {
    envoi,
    corps: { ressources: marques },
    succes: morte
      ? formatPluriel(ressources.length, 'lien dit mort', 'liens dits morts')
      : formatPluriel(ressources.length, 'ressource vérifiée', 'ressources vérifiées'),
    annulation: (marquees) => ({
      envoi,
      corps: {
        ressources: ressources.map(({ id, morte: etait, verifieeLe }) => ({
          id,
          version: marquees.find((marquee) => marquee.id === id)?.version ?? 0,
          morte: etait,
          verifieeLe,
        })),
      },
    }),
  };
}
