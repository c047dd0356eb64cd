import { CreateDemandeRgpdDto, UpdateRgpdDto } from '@focale/api-client';
import { useEffect } from 'react';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toCorrection, toEtat } from './rgpd-api.js';
import type { DemandeRgpd, RgpdVue } from './rgpd-api.js';

interface DemandeProps {
  ecole: Ecole;
  demande?: DemandeRgpd;
  onDone: () => void;
}

/** A request or a breach: what it is about, when it came, when it was settled. Names nobody. */
export function FormulaireDemande({ ecole, demande, onDone }: DemandeProps) {
  const aujourdhui = useAujourdhui();
  const formulaire = useFormulaire({
    regles: CreateDemandeRgpdDto,
    envoi: demande ? toCorrection(ecole, demande.id) : toAjout(ecole),
    titre: demande ? 'Suivre une demande RGPD' : 'Noter une demande ou une violation',
    lue: demande,
    defaut: { genre: 'droits', recueLe: `${aujourdhui}T08:00` },
    succes: 'Enregistré',
    onEcrit: onDone,
  });
  const violation = useValeur(formulaire, 'genre') === 'violation';
  const { getValues, setValue } = formulaire.form;
  useEffect(() => {
    if (!violation && getValues('notifieeLe')) setValue('notifieeLe', '');
  }, [violation, getValues, setValue]);
  return (
    <Formulaire
      de={formulaire}
      action={demande ? 'Enregistrer' : 'Noter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <Champ de={formulaire} nom="genre" />
      <Champ de={formulaire} nom="objet" forme="lignes" />
      <Champ de={formulaire} nom="recueLe" libelle={violation ? 'Constatée le' : undefined} />
      {violation ? <Champ de={formulaire} nom="notifieeLe" /> : null}
      <Champ de={formulaire} nom="closeLe" libelle={violation ? 'Traitée le' : undefined} />
    </Formulaire>
  );
}

/** How many treatments RADIO holds, since when the folder exists. */
export function FormulaireRegistre({ ecole, donnees, onDone }: { ecole: Ecole; donnees: RgpdVue; onDone: () => void }) {
  const aujourdhui = useAujourdhui();
  const formulaire = useFormulaire({
    regles: UpdateRgpdDto,
    envoi: toEtat(ecole),
    titre: 'Registre et dossier RGPD',
    lue: { ...donnees, releveLe: donnees.releveLe ?? aujourdhui },
    // The day goes with the number.
    demandes: ({ traitements }) =>
      traitements === '' ? ['traitements', 'dossierCreeLe'] : ['traitements', 'releveLe', 'dossierCreeLe'],
    succes: 'Enregistré',
    onEcrit: onDone,
  });
  return (
    <section className="carte pile">
      <h2>Registre et dossier</h2>
      <Formulaire de={formulaire} nom="Registre et dossier" action="Enregistrer" onAnnuler={onDone}>
        <div className="champs">
          <Champ de={formulaire} nom="traitements" />
          <Champ de={formulaire} nom="releveLe" max={aujourdhui} />
        </div>
        <Champ de={formulaire} nom="dossierCreeLe" max={aujourdhui} />
      </Formulaire>
    </section>
  );
}
