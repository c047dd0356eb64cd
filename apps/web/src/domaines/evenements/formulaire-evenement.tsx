import { CreateEvenementDto } from '@focale/api-client';
import { LIBELLES_GENRES_EVENEMENT, MENTIONS_GENRES_EVENEMENT } from '@focale/domaine';
import type { GenreEvenement } from '@focale/domaine';
import { Champ, Formulaire, useFormulaire, useValeur } from '../../cadres/formulaire/index.js';
import type { FormulaireOuvert } from '../../cadres/formulaire/index.js';
import { QuiVoit } from '../../cadres/index.js';
import { useAujourdhui } from '../annees/index.js';
import type { Ecole } from '../etablissements/index.js';
import { toAjout, toCorrection } from './evenements-api.js';
import type { Evenement } from './evenements-api.js';

interface Props {
  ecole: Ecole;
  /** Kinds that this person may log. */
  genres: readonly GenreEvenement[];
}

/** Logs an event in a few seconds; the form is then ready for the next one. */
export function AjoutEvenement({ ecole, genres }: Props) {
  const date = useAujourdhui();
  const formulaire = useFormulaire({
    regles: CreateEvenementDto,
    envoi: toAjout(ecole),
    titre: 'Noter un événement',
    defaut: { genre: genres[0], date, publics: ['eleves'] },
    demandes: () => ['genre', 'date', 'participants', 'publics', 'titre', 'theme'],
    succes: 'Événement noté',
    suivante: ({ genre }) => ({ genre, date, publics: ['eleves'] }),
  });
  return (
    <section className="carte pile">
      <h2>Noter un événement</h2>
      <Formulaire
        de={formulaire}
        nom="Noter un événement"
        action="Noter"
        className="pile"
        quiVoit={
          <QuiVoit de="evenements" quoi="ces lignes">
            Des qualités et des nombres, jamais de nom d’élève.
          </QuiVoit>
        }
      >
        <Champs de={formulaire} genres={genres} />
      </Formulaire>
    </section>
  );
}

/** Corrects an event. */
export function CorrectionEvenement({
  ecole,
  genres,
  evenement,
  onClose,
}: Props & { evenement: Evenement; onClose: () => void }) {
  const formulaire = useFormulaire({
    regles: CreateEvenementDto,
    envoi: toCorrection(ecole, evenement.id),
    titre: evenement.titre,
    lue: evenement,
    succes: 'Événement modifié',
    onEcrit: onClose,
  });
  return (
    <Formulaire de={formulaire} action="Enregistrer" onAnnuler={onClose}>
      <Champs de={formulaire} genres={genres} complet />
    </Formulaire>
  );
}

interface ChampsProps {
  de: FormulaireOuvert<typeof CreateEvenementDto>;
  genres: readonly GenreEvenement[];
  /** True for a whole form: the comment is asked too, the title is needed. */
  complet?: boolean;
}

function Champs({ de, genres, complet = false }: ChampsProps) {
  const genre = useValeur(de, 'genre') as GenreEvenement;
  const mention = MENTIONS_GENRES_EVENEMENT[genre];
  const titreRequis = complet || genre === 'autre';
  return (
    <>
      <div className="champs">
        <Champ de={de} nom="genre" parmi={genres} />
        <Champ de={de} nom="date" max={useAujourdhui()} />
        <Champ de={de} nom="participants" />
      </div>
      {mention ? <p className="petit gris">{mention}</p> : null}
      <Champ de={de} nom="publics" />
      <div className="champs">
        <Champ
          de={de}
          nom="titre"
          requis={titreRequis}
          placeholder={titreRequis ? undefined : LIBELLES_GENRES_EVENEMENT[genre]}
        />
        <Champ de={de} nom="theme" placeholder="Mots de passe et hameçonnage" />
      </div>
      {complet ? <Champ de={de} nom="commentaire" /> : null}
    </>
  );
}
