import { DESCRIPTIONS_FONCTIONS } from '@focale/domaine';
import { formatDate, formatDe, formatInstant } from '@focale/ui';
import type { ReactNode } from 'react';
import { useMots } from '../../cadres/index.js';
import { toNom } from '../agents/index.js';
import type { ContenuLettre, Lettre } from './lettres-api.js';

/** The letter as it will be printed: read from top to bottom, with its signatures at the foot. */
export function TexteDeLettre({ lettre }: { lettre: Lettre }) {
  const { contenu, identite } = lettre;
  const { dire } = useMots();
  return (
    <article className="carte lettre prose" aria-label={`Lettre de mission ${formatDe(toNom(identite.rrupn))}`}>
      <header>
        <p className="gris">
          {identite.etablissement}, {identite.commune} · année scolaire {identite.annee}
        </p>
        <h2>Lettre de mission</h2>
        <p>
          <strong>{toNom(identite.rrupn)}</strong>
          {identite.discipline ? `, ${identite.discipline}` : ''}, référent pour les ressources et usages pédagogiques
          numériques, {toPeriode(contenu.periode)}.
        </p>
      </header>
      <Corps contenu={contenu} />
      <footer className="signatures">
        <div>
          <p className="gris petit">La direction</p>
          <p>{toAccordDirection(lettre)}</p>
        </div>
        <div>
          <p className="gris petit">{dire('Le RRUPN')}</p>
          <p>{lettre.accords.rrupn ? `Accord donné le ${formatInstant(lettre.accords.rrupn.le)}` : toAbsent(lettre)}</p>
        </div>
      </footer>
    </article>
  );
}

function Corps({ contenu }: { contenu: ContenuLettre }) {
  const { moyens, instances } = contenu;
  const listeMoyens = [
    toLigne('Matériel', moyens.materiel),
    toLigne('Téléphone', moyens.telephone),
    toLigne('Bureau', moyens.bureau),
    toLigne('Plages horaires', moyens.plages),
  ].filter((ligne) => ligne !== null);
  const listeInstances = [
    instances.avisConseilPedagogique
      ? `Avis du conseil pédagogique le ${formatDate(instances.avisConseilPedagogique)}`
      : null,
    instances.communiqueeCa
      ? `Communiquée au conseil d’administration le ${formatDate(instances.communiqueeCa)}`
      : null,
  ].filter((ligne) => ligne !== null);
  const partages = contenu.partages.map(
    ({ domaine, acteur }) => `${DESCRIPTIONS_FONCTIONS[domaine].libelle}, avec ${acteur}`,
  );
  return (
    <>
      <Partie titre="Missions principales" liste={contenu.missionsPrincipales} />
      <Partie titre="Missions secondaires" liste={contenu.missionsSecondaires} />
      <Partie titre="Domaines partagés" liste={partages} />
      <Partie titre="Qualification" texte={contenu.qualification} />
      <Partie titre="Formations et animations" texte={contenu.formations} />
      <Partie titre="Moyens" liste={listeMoyens} />
      <Partie titre="Rémunération ou allègement" texte={contenu.remuneration} />
      <Partie titre="Suivi" liste={contenu.suivi} />
      <Partie titre="Indicateurs" liste={contenu.indicateurs} />
      <Partie titre="Instances" liste={listeInstances} />
      <Partie titre="Précisions" texte={contenu.texteLibre} />
      {contenu.lieu ? <p className="section">Fait à {contenu.lieu}.</p> : null}
    </>
  );
}

interface PartieProps {
  titre: string;
  texte?: string | null;
  liste?: readonly string[];
}

/** A part of the letter; nothing when it says nothing. */
function Partie({ titre, texte, liste = [] }: PartieProps) {
  const corps: ReactNode = texte ? (
    <p className="texte-brut">{texte}</p>
  ) : liste.length > 0 ? (
    <ul>
      {liste.map((ligne) => (
        <li key={ligne}>{ligne}</li>
      ))}
    </ul>
  ) : null;
  if (corps === null) return null;
  return (
    <section>
      <h3>{titre}</h3>
      {corps}
    </section>
  );
}

const toLigne = (nom: string, valeur: string | null | undefined) => (valeur ? `${nom} : ${valeur}` : null);

const toAbsent = ({ voie }: Lettre): string => (voie === 'papier' ? 'Signé sur papier' : 'Accord attendu');

function toPeriode({ debut, fin }: ContenuLettre['periode']): string {
  return `du ${formatDate(debut)} au ${formatDate(fin)}`;
}

function toAccordDirection(lettre: Lettre): string {
  const { direction } = lettre.accords;
  if (!direction) return toAbsent(lettre);
  const { par, delegation, le } = direction;
  const pour = delegation ? `, par délégation ${formatDe(toNom(delegation.de))}` : '';
  return `Accord donné par ${toNom(par)}${pour}, le ${formatInstant(le)}`;
}
