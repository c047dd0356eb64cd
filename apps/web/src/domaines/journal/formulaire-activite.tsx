import { CreateActiviteDto } from '@focale/api-client';
import { LIBELLES_FONCTIONS_RRUPN } from '@focale/domaine';
import { Button, formatDate, formatDuree } from '@focale/ui';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { Champ, Formulaire, toCopie, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toCorrection } from './journal-api.js';
import type { Activite, JournalVue } from './journal-api.js';

/** Minutes, by one press; any other is typed. */
const USUELLES = [15, 30, 60, 120];
/** Where the keyboard shortcut leads. */
const NOTER = '#noter';

interface AjoutProps {
  ecole: Ecole;
  journal: JournalVue;
}

/** Notes an activity in a few seconds: everything has a likely value already. Without network it waits on the device. */
export function AjoutActivite({ ecole, journal }: AjoutProps) {
  const date = useAujourdhui();
  const { hash, key } = useLocation();
  // What was typed here last, which may still wait for the network, comes before what the server knows.
  const [saisie, setSaisie] = useState<object | null>(null);
  const derniere = saisie ?? journal.derniere;
  const formulaire = useFormulaire({
    regles: CreateActiviteDto,
    envoi: toAjout(ecole),
    horsLigne: 'saisie',
    titre: 'Noter une activité',
    defaut: { date, fonction: journal.derniere?.fonction ?? 'accompagner', dureeMinutes: 30 },
    succes: 'Activité notée',
    suivante: (notee) => {
      setSaisie(notee);
      return { date, fonction: notee.fonction, dureeMinutes: 30 };
    },
    focus: 'note',
  });
  const { setFocus } = formulaire.form;
  useEffect(() => {
    if (hash === NOTER) setFocus('dureeMinutes', { shouldSelect: true });
  }, [hash, key, setFocus]);
  const repeat = () => {
    if (!derniere) return;
    const propre = { date, partagee: false, chaqueSemaineJusquAu: null };
    formulaire.fill({ ...toCopie(CreateActiviteDto, derniere), ...propre });
  };
  return (
    <section className="carte pile">
      <h2>Noter une activité</h2>
      <p className="petit gris">
        De toutes les pages : <kbd>Alt</kbd> + <kbd>J</kbd>
      </p>
      <Formulaire
        de={formulaire}
        nom="Noter une activité"
        action="Noter"
        className="pile actions-a-portee"
        gestes={
          derniere ? (
            <Button variant="secondary" onClick={repeat}>
              Comme la dernière fois
            </Button>
          ) : null
        }
        quiVoit={<QuiVoit>Cette ligne est privée, sauf si vous la partagez. N’y écrivez aucun nom d’élève.</QuiVoit>}
      >
        <Champs de={formulaire} missions={journal.missions} />
      </Formulaire>
    </section>
  );
}

interface CorrectionProps extends AjoutProps {
  activite: Activite;
  onClose: () => void;
}

/** Corrects an activity. */
export function CorrectionActivite({ ecole, journal, activite, onClose }: CorrectionProps) {
  const formulaire = useFormulaire({
    regles: CreateActiviteDto,
    envoi: toCorrection(ecole, activite.id),
    titre: `Activité du ${formatDate(activite.date)}`,
    lue: activite,
    succes: 'Activité modifiée',
    onEcrit: onClose,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onClose}>
      <Champs de={formulaire} missions={journal.missions} />
    </Formulaire>
  );
}

interface ChampsProps {
  de: FormulaireOuvert<typeof CreateActiviteDto>;
  missions: JournalVue['missions'];
}

function Champs({ de, missions }: ChampsProps) {
  const mission = useValeur(de, 'mission');
  const follow = (choisie: string) => {
    const fonction = missions.find((une) => une.mission === choisie)?.fonction;
    if (fonction) de.fill({ fonction });
  };
  return (
    <>
      <div className="champs">
        <Duree de={de} />
        <Champ de={de} nom="fonction" />
      </div>
      <div className="champs">
        <Champ de={de} nom="date" max={useAujourdhui()} />
        <Champ de={de} nom="mission" options={listMissions(missions, mission)} neant="Aucune" onValeur={follow} />
      </div>
      <Champ de={de} nom="etiquettes" />
      <Champ de={de} nom="note" />
      <div className="champs">
        <Champ de={de} nom="public" placeholder="Équipe de mathématiques" />
        <Champ de={de} nom="nombre" />
      </div>
      <Champ de={de} nom="chaqueSemaineJusquAu" aide="Rien ne s’écrit seul : chaque semaine vous est proposée." />
      <Champ de={de} nom="partagee" libelle="Partager cette activité avec ceux qui lisent vos totaux" />
    </>
  );
}

/** Minutes, by one press or typed. */
function Duree({ de }: Pick<ChampsProps, 'de'>) {
  const actuelle = useValeur(de, 'dureeMinutes');
  return (
    <div className="champ-a-puces">
      <Champ de={de} nom="dureeMinutes" />
      <div className="puces" role="group" aria-label="Minutes usuelles">
        {USUELLES.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="puce"
            aria-pressed={actuelle === String(minutes)}
            onClick={() => de.fill({ dureeMinutes: minutes })}
          >
            {formatDuree(minutes)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Those of the letter first, then the others by function; one that the letter says no more stays as it was noted. */
function listMissions(missions: JournalVue['missions'], actuelle: string) {
  const connues = missions.map(({ mission, fonction, deLaLettre }) => ({
    value: mission,
    label: mission,
    groupe: deLaLettre || !fonction ? 'Ma lettre de mission' : LIBELLES_FONCTIONS_RRUPN[fonction],
  }));
  const inconnue = actuelle !== '' && connues.every(({ value }) => value !== actuelle);
  return inconnue ? [{ value: actuelle, label: actuelle, groupe: 'Notée auparavant' }, ...connues] : connues;
}
