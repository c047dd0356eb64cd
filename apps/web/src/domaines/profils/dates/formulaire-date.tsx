import { CreateDateDto } from '@focale/api-client';
import { listFautesDate } from '@focale/domaine';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../../cadres/formulaire/index.js';
import { toAjoutDate, toCorrectionDate } from '../profil-academie-api.js';
import type { CheminAcademie, DateDAcademie, DatesDAcademie } from '../profil-academie-api.js';

interface Props {
  academie: CheminAcademie;
  date?: DateDAcademie;
  /** Zone proposed for this académie. */
  zone: DatesDAcademie['zone'];
  onDone: () => void;
}

/** Enters or corrects a date, and says where it comes from. */
export function FormulaireDate({ academie, date, zone, onDone }: Props) {
  const formulaire = useFormulaire({
    regles: CreateDateDto,
    envoi: date ? toCorrectionDate(academie, date.id) : toAjoutDate(academie),
    titre: date?.intitule ?? 'Ajouter une date',
    lue: date,
    defaut: { genre: 'certification_pix', zone, certitude: 'a_verifier' },
    sansObjet: ({ genre }) => (genre === 'vacances' ? [] : ['zone']),
    controle: listFautesDate,
    succes: date ? 'Date modifiée' : 'Date ajoutée',
    onEcrit: onDone,
  });
  const vacances = useValeur(formulaire, 'genre') === 'vacances';
  const sourcee = useValeur(formulaire, 'certitude') === 'source';
  return (
    <Formulaire
      de={formulaire}
      action={date ? 'Enregistrer' : 'Ajouter'}
      onAnnuler={onDone}
      className="carte formulaire"
    >
      <div className="champs">
        <Champ de={formulaire} nom="genre" />
        <Champ de={formulaire} nom="intitule" />
      </div>
      <div className="champs">
        <Champ de={formulaire} nom="debut" />
        <Champ de={formulaire} nom="fin" />
      </div>
      <div className="champs">
        <Champ de={formulaire} nom="public" placeholder="Troisièmes" />
        <Champ de={formulaire} nom="type" neant="Tous" />
        {vacances ? (
          <Champ
            de={formulaire}
            nom="zone"
            requis
            neant="Choisissez"
            aide={zone ? `Zone ${zone} proposée pour votre académie, à vérifier` : undefined}
          />
        ) : null}
      </div>
      <div className="champs">
        <Champ de={formulaire} nom="certitude" requis />
        <Champ de={formulaire} nom="source" requis={sourcee} placeholder="Note de service, calendrier officiel" />
      </div>
    </Formulaire>
  );
}
