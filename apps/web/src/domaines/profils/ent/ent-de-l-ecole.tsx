import { LIBELLES_ENTS } from '@focale/domaine';
import { Alert, Button, DataTable, formatDate } from '@focale/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useEcole } from '../../etablissements/index.js';
import type { Ecole } from '../../etablissements/index.js';
import { useEnt } from './ent-api.js';
import type { EntDeLEcole as EntVue } from './ent-api.js';
import { FormulaireEnt } from './formulaire-ent.js';

/** Which ENT the school uses, since when, and which ones before. */
export function EntDeLEcole() {
  const ecole = useEcole();
  const ent = useEnt(ecole);
  return (
    <DetailPage
      query={ent}
      name="ENT de l’établissement"
      head={(donnees) => ({
        title: toTitre(donnees),
        sous: 'L’ENT décide de lignes du film et des fonctions à désigner.',
        fil: <Link to={ecole.base}>Établissement</Link>,
      })}
    >
      {(donnees) => <Contenu ecole={ecole} ent={donnees} />}
    </DetailPage>
  );
}

function Contenu({ ecole, ent }: { ecole: Ecole; ent: EntVue }) {
  const [edition, setEdition] = useState(false);
  const canDeclare = ent.actionsPossibles.includes('declarer');
  const aConfirmer = ent.certitude === 'a_confirmer';
  return (
    <div className="pile">
      {aConfirmer ? (
        <Alert tone="warning" title={ent.ent === 'inconnu' ? 'L’ENT n’est pas renseigné' : 'Cet ENT est à confirmer'}>
          <p>
            {ent.ent === 'inconnu'
              ? 'Le film se prépare comme pour un établissement sans ENT.'
              : 'Il a été proposé d’après le type et le département de l’établissement.'}
          </p>
        </Alert>
      ) : null}
      {edition ? (
        <FormulaireEnt ecole={ecole} ent={ent} onDone={() => setEdition(false)} />
      ) : canDeclare ? (
        <div className="actions">
          <Button onClick={() => setEdition(true)}>
            {aConfirmer ? 'Confirmer ou changer l’ENT' : 'Déclarer un autre ENT'}
          </Button>
        </div>
      ) : null}
      <section className="section">
        <h2>Historique</h2>
        {ent.historique.length === 0 ? (
          <p className="gris">Aucun ENT enregistré.</p>
        ) : (
          <DataTable
            caption="ENT successifs"
            rows={ent.historique}
            rowKey={({ debut }) => debut}
            columns={[
              { title: 'ENT', cell: ({ ent: code }) => LIBELLES_ENTS[code] },
              { title: 'Depuis le', cell: ({ debut }) => formatDate(debut) },
              { title: 'Jusqu’au', cell: ({ fin }) => (fin ? formatDate(fin) : 'en cours') },
              { title: 'D’où vient-il ?', cell: toOrigine },
            ]}
          />
        )}
      </section>
      <QuiVoit de="profil" quoi="cette fiche" />
    </div>
  );
}

function toOrigine({ certitude, par, declareLe }: EntVue['historique'][number]): string {
  if (certitude === 'a_confirmer') return 'Proposé par l’application, à confirmer';
  if (certitude === 'source') return 'Proposé d’après un document en vigueur';
  const qui = par ? ` par ${par.prenom} ${par.nom}` : '';
  return `Déclaré${qui}${declareLe ? ` le ${formatDate(declareLe)}` : ''}`;
}

function toTitre({ ent, debut }: EntVue): string {
  if (ent === 'inconnu') return 'L’ENT de l’établissement n’est pas renseigné';
  if (ent === 'aucun') return 'L’établissement n’a pas d’ENT';
  return `${LIBELLES_ENTS[ent]}${debut ? `, depuis le ${formatDate(debut)}` : ''}`;
}
