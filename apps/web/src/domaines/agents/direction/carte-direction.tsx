import { CreateDirectionDto } from '@focale/api-client';
import { Button, buttonClass, Dialog, Disclosure, formatDate, StatusBadge } from '@focale/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../../api/client.js';
import type { Schemas } from '../../../api/client.js';
import { toEnvoi } from '../../../api/envoi.js';
import { Champ, Formulaire, useFormulaire } from '../../../cadres/formulaire/index.js';
import { Async, QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { toNom } from '../nom.js';

type Direction = Schemas['DirectionVue'];
type Mandat = Direction['chefs'][number];

const DIRECTION = '/etablissements/{uai}/direction';

const useDirection = (uai: string) =>
  useQuery({ queryKey: ['ecole', uai, 'direction'], queryFn: () => api.get(DIRECTION, { path: { uai } }) });

/** Who leads the school today, who will, who did; who follows the territory hands it over. `acces`: page of all the people. */
export function CarteDirection({ uai, acces }: { uai: string; acces?: string }) {
  const direction = useDirection(uai);
  const [passation, setPassation] = useState(false);
  const aujourdhui = useAujourdhui();
  return (
    <section className="section">
      <h2>La direction</h2>
      <Async query={direction} lines={2}>
        {(lue) => (
          <div className="carte pile">
            <Etat direction={lue} />
            {lue.chefs
              .filter(({ debut }) => debut > aujourdhui)
              .map((mandat) => (
                <p key={mandat.id}>
                  {toNom(mandat.agent)} prend ses fonctions le {formatDate(mandat.debut)}
                  {mandat.interim ? ', pour l’intérim' : ''}.
                </p>
              ))}
            <Passes chefs={lue.chefs.filter(({ enFonction, debut }) => !enFonction && debut <= aujourdhui)} />
            {lue.actionsPossibles.includes('confier') ? (
              <p className="actions">
                <Button variant="secondary" small onClick={() => setPassation(true)}>
                  Confier l’établissement
                </Button>
                {acces ? (
                  <Link className={buttonClass('tertiary', true)} to={acces}>
                    Accès à l’établissement
                  </Link>
                ) : null}
              </p>
            ) : null}
            {passation ? (
              <Dialog title="Confier l’établissement" onClose={() => setPassation(false)}>
                <FormulairePassation uai={uai} direction={lue} onDone={() => setPassation(false)} />
              </Dialog>
            ) : null}
          </div>
        )}
      </Async>
    </section>
  );
}

function Etat({ direction: { etat, vacanteDepuis, chefs } }: { direction: Direction }) {
  if (etat === 'vacante')
    return (
      <p className="rang">
        <StatusBadge tone="retard">poste vacant</StatusBadge>
        {vacanteDepuis ? `depuis le ${formatDate(vacanteDepuis)}` : 'Aucun chef d’établissement n’est connu de Focale.'}
      </p>
    );
  return chefs
    .filter(({ enFonction }) => enFonction)
    .map((mandat) => (
      <p key={mandat.id} className="rang">
        <strong>{toNom(mandat.agent)}</strong>
        {mandat.interim ? <StatusBadge tone="info">intérim</StatusBadge> : null}
        <span className="gris">{tellPrise(mandat)}</span>
      </p>
    ));
}

const tellPrise = ({ prisLe, fin }: Mandat): string =>
  [
    prisLe ? `en fonction depuis le ${formatDate(prisLe)}` : 'jour de prise de fonction non indiqué',
    ...(fin ? [`jusqu’au ${formatDate(fin)}`] : []),
  ].join(', ');

function Passes({ chefs }: { chefs: readonly Mandat[] }) {
  if (chefs.length === 0) return null;
  return (
    <Disclosure summary="Qui dirigeait l’établissement avant">
      <ul>
        {chefs.map(({ id, agent, debut, fin, interim }) => (
          <li key={id}>
            {toNom(agent)}, du {formatDate(debut)} au {fin ? formatDate(fin) : '…'}
            {interim ? ' (intérim)' : ''}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Hands the school over on a day: says who keeps what until when before anything leaves. */
function FormulairePassation({ uai, direction, onDone }: { uai: string; direction: Direction; onDone: () => void }) {
  const enPlace = direction.chefs.filter(({ enFonction }) => enFonction).map(({ agent }) => toNom(agent));
  const formulaire = useFormulaire({
    regles: CreateDirectionDto,
    envoi: toEnvoi('post', DIRECTION, { uai }),
    titre: 'Confier l’établissement',
    succes: 'Établissement confié : les personnes concernées en sont prévenues',
    onEcrit: onDone,
  });
  return (
    <Formulaire
      de={formulaire}
      action="Confier l’établissement"
      onAnnuler={onDone}
      quiVoit={<QuiVoit>Qui lit l’établissement lit aussi qui le dirige.</QuiVoit>}
    >
      <div className="champs">
        <Champ de={formulaire} nom="agent.prenom" autoComplete="off" />
        <Champ de={formulaire} nom="agent.nom" autoComplete="off" />
      </div>
      <Champ de={formulaire} nom="agent.courriel" autoComplete="off" />
      <Champ de={formulaire} nom="prisLe" />
      <Champ de={formulaire} nom="interim" />
      <p className="gris">
        {enPlace.length > 0
          ? `${enPlace.join(' et ')} garde ses droits jusqu’à la veille, puis n’a plus accès à l’établissement. Ce qui est signé reste à son nom.`
          : 'La personne a tous les droits du chef d’établissement à partir de ce jour.'}{' '}
        Un courriel part à chacun dès que vous validez.
      </p>
    </Formulaire>
  );
}
