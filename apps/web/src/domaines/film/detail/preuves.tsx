import { Button, Icon, formatDate, useToast } from '@focale/ui';
import { useRef, useState } from 'react';
import { BoutonGeste, useGeste } from '../../../cadres/gestes/index.js';
import { Async } from '../../../cadres/index.js';
import { useContexteFilm } from '../contexte-film.js';
import type { ActionDuFilm } from '../types.js';
import { FormulairePreuve } from './formulaire-preuve.js';
import { toAjout, toFichier, toRetour, toRetrait, usePreuves } from './preuves-api.js';
import type { Preuve } from './preuves-api.js';

/** What proves that a line was done: files and links of this year, those of last year to take up again. */
export function Preuves({ action }: { action: ActionDuFilm }) {
  const { ecole } = useContexteFilm();
  const [ajout, setAjout] = useState(false);
  const titre = useRef<HTMLHeadingElement>(null);
  const preuves = usePreuves(ecole, action.code);
  return (
    <section className="pile-serree">
      <h4 className="legende" ref={titre} tabIndex={-1}>
        Preuves
      </h4>
      <Async query={preuves} lines={1}>
        {({ elements, precedentes, actionsPossibles }) => (
          <>
            {elements.length === 0 ? <p className="gris">Aucune preuve jointe.</p> : null}
            <ul className="nu pile-serree">
              {elements.map((preuve) => (
                <UnePreuve
                  key={preuve.id}
                  code={action.code}
                  preuve={preuve}
                  onRemoved={() => titre.current?.focus()}
                />
              ))}
            </ul>
            <Precedentes code={action.code} preuves={precedentes} />
            {ajout ? (
              <FormulairePreuve
                code={action.code}
                onDone={() => {
                  setAjout(false);
                  titre.current?.focus();
                }}
              />
            ) : actionsPossibles.includes('ajouter') ? (
              <div>
                <Button variant="tertiary" small onClick={() => setAjout(true)}>
                  Joindre une preuve
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Async>
    </section>
  );
}

function UnePreuve({ code, preuve, onRemoved }: { code: string; preuve: Preuve; onRemoved: () => void }) {
  const { ecole } = useContexteFilm();
  const { run } = useGeste();
  const toast = useToast();
  const { id, titre, adresse, fichier, dateeDu, repriseDe, par, actionsPossibles } = preuve;
  const mentions = [
    `datée du ${formatDate(dateeDu)}`,
    repriseDe ? 'reprise de l’an passé' : null,
    par ? `par ${par.prenom} ${par.nom}` : null,
  ];
  /** What it takes to put it back is read before it goes. */
  const remove = async () => {
    const corps = await toRetour(ecole, code, preuve);
    run({
      envoi: toRetrait(ecole, code, id),
      succes: `Preuve retirée : ${titre}`,
      annulation: () => ({ envoi: toAjout(ecole, code), corps, succes: 'Preuve remise' }),
      onEcrit: onRemoved,
    });
  };
  return (
    <li>
      <span className="rang">
        <a
          className="lien"
          href={adresse ?? toFichier(ecole, code, id)}
          {...(adresse ? { rel: 'noreferrer', target: '_blank' } : { download: true })}
        >
          {fichier ? <Icon name="document" /> : null} {titre}
          {adresse ? <span className="sr"> (nouvelle fenêtre)</span> : null}
        </a>
        {actionsPossibles.includes('retirer') ? (
          <button
            type="button"
            className="lien petit"
            onClick={() => void remove().catch((error: Error) => toast(error.message))}
          >
            retirer<span className="sr"> la preuve {titre}</span>
          </button>
        ) : null}
      </span>
      <span className="petit gris">{mentions.filter(Boolean).join(' · ')}</span>
    </li>
  );
}

function Precedentes({ code, preuves }: { code: string; preuves: readonly Preuve[] }) {
  const { ecole } = useContexteFilm();
  const reprenables = preuves.filter(({ actionsPossibles }) => actionsPossibles.includes('reprendre'));
  if (reprenables.length === 0) return null;
  return (
    <div className="pile-serree">
      <p className="petit">L’an passé, cette action était prouvée par :</p>
      <ul className="nu pile-serree">
        {reprenables.map(({ id, titre, dateeDu }) => (
          <li key={id} className="rang">
            <span>
              {titre} <span className="petit gris">datée du {formatDate(dateeDu)}</span>
            </span>
            <BoutonGeste
              precision={titre}
              geste={{
                envoi: toAjout(ecole, code),
                corps: { repriseDe: id },
                succes: 'Preuve reprise pour cette année',
              }}
            >
              reprendre
            </BoutonGeste>
          </li>
        ))}
      </ul>
    </div>
  );
}
