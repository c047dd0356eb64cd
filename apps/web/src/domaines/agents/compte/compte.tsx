import { UpdateMotDePasseDto } from '@focale/api-client';
import type { Regles } from '@focale/api-client';
import { AVIS_DE_FIN, daysBetween, isContinued, type TitulaireDeCompte } from '@focale/domaine';
import { Alert, DataTable, formatDate, formatInstant, formatPluriel, StatusBadge } from '@focale/ui';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../../cadres/formulaire/index.js';
import { BoutonGeste } from '../../../cadres/gestes/index.js';
import { Async, DetailPage, QuiVoit } from '../../../cadres/index.js';
import { useAujourdhui } from '../../annees/index.js';
import { useTerritoires } from '../../etablissements/index.js';
import { Dates, tellDroit } from '../personnes/droits.js';
import type { Droit } from '../personnes/personnes-api.js';
import { toFermeture, toMotDePasse, useCompte, useSessions } from './compte-api.js';
import { checkNouveau, CONFIRMATION, Solidite } from './nouveau-mot-de-passe.js';

/** One's own account: who Focale knows, what may be done here, where one is signed in. */
export function MonCompte() {
  const compte = useCompte();
  const territoires = useTerritoires();
  const aujourdhui = useAujourdhui();
  return (
    <DetailPage
      query={compte}
      name="Mon compte"
      head={({ prenom, nom, courriel, habilitations }) => ({
        title: toTitre(`${prenom} ${nom}`, habilitations, aujourdhui),
        sous: `Votre adresse de connexion est ${courriel}. Pour la corriger, adressez-vous à la personne qui vous a ouvert cet accès.`,
      })}
    >
      {({ habilitations, courriel, prenom, nom }) => (
        <div className="pile">
          <FinsProches droits={habilitations} aujourdhui={aujourdhui} />
          <section className="section">
            <h2>Ce que vous pouvez faire ici</h2>
            <DataTable
              caption="Mes droits"
              rows={habilitations}
              rowKey={({ id }) => id}
              columns={[
                { title: 'Droit', cell: (droit) => tellDroit(droit, territoires) },
                { title: 'Dates', cell: (droit) => <Dates droit={droit} aujourdhui={aujourdhui} /> },
              ]}
            />
          </section>
          <Sessions />
          <section className="section">
            <h2>Changer de mot de passe</h2>
            <FormulaireMotDePasse titulaire={{ courriel, prenom, nom }} />
          </section>
        </div>
      )}
    </DetailPage>
  );
}

const isEnCours = ({ debut, fin }: Droit, jour: string): boolean => debut <= jour && (fin === undefined || jour <= fin);

function toTitre(nom: string, droits: readonly Droit[], jour: string): string {
  const n = droits.filter((droit) => isEnCours(droit, jour)).length;
  return n === 0
    ? `${nom}, vous n’avez plus de droit en cours`
    : `${nom}, vous avez ${formatPluriel(n, 'droit')} en cours`;
}

/** A right that ends soon, and nothing after it, is told before it does. */
function FinsProches({ droits, aujourdhui }: { droits: readonly Droit[]; aujourdhui: string }) {
  const territoires = useTerritoires();
  const proches = droits.filter(
    (droit) =>
      droit.fin !== undefined &&
      isEnCours(droit, aujourdhui) &&
      daysBetween(aujourdhui, droit.fin) <= AVIS_DE_FIN[0] &&
      !isContinued(droit, droits),
  );
  if (proches.length === 0) return null;
  return (
    <Alert tone="info" title="Un de vos accès prend bientôt fin">
      <ul>
        {proches.map((droit) => (
          <li key={droit.id}>
            {tellDroit(droit, territoires)} : dernier jour le {formatDate(droit.fin ?? '')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Where one is signed in; each device is signed out by itself. */
function Sessions() {
  const sessions = useSessions();
  return (
    <section className="section">
      <h2>Vos appareils connectés</h2>
      <Async query={sessions} lines={2}>
        {({ elements }) => (
          <DataTable
            caption="Sessions ouvertes"
            rows={elements}
            rowKey={({ id }) => id}
            columns={[
              { title: 'Appareil', cell: ({ appareil }) => appareil ?? 'Appareil non reconnu' },
              { title: 'Connecté', cell: ({ ouverteLe }) => formatInstant(ouverteLe) },
              { title: 'Vu', cell: ({ vueLe }) => formatInstant(vueLe) },
              {
                title: 'Gestes',
                cell: ({ id, appareil, courante }) =>
                  courante ? (
                    <StatusBadge tone="info">cet appareil</StatusBadge>
                  ) : (
                    <BoutonGeste
                      precision={appareil ?? 'appareil non reconnu'}
                      geste={{ envoi: toFermeture(id), succes: 'Appareil déconnecté' }}
                    >
                      déconnecter
                    </BoutonGeste>
                  ),
              },
            ]}
          />
        )}
      </Async>
      <QuiVoit>Vous seul lisez cette liste ; l’administrateur peut vous déconnecter.</QuiVoit>
    </section>
  );
}

/** The new one is typed twice, sent once. */
const REGLES = { ...UpdateMotDePasseDto, confirmation: CONFIRMATION } as const satisfies Regles;

function FormulaireMotDePasse({ titulaire }: { titulaire: TitulaireDeCompte }) {
  const formulaire = useFormulaire({
    regles: REGLES,
    envoi: toMotDePasse(),
    titre: 'Changer de mot de passe',
    nonEnvoyes: ['confirmation'],
    controle: (_, { nouveau, confirmation }) => checkNouveau('nouveau', nouveau, confirmation, titulaire),
    succes: 'Mot de passe changé ; vos autres appareils sont déconnectés',
    suivante: () => ({}),
  });
  return (
    <Formulaire de={formulaire} action="Changer de mot de passe" className="carte formulaire" discret>
      <input type="email" autoComplete="username" value={titulaire.courriel} readOnly hidden />
      <Champ de={formulaire} nom="actuel" autoComplete="current-password" />
      <Champ de={formulaire} nom="nouveau" autoComplete="new-password" />
      <Solidite motDePasse={useValeur(formulaire, 'nouveau')} titulaire={titulaire} />
      <Champ de={formulaire} nom="confirmation" autoComplete="new-password" />
    </Formulaire>
  );
}
