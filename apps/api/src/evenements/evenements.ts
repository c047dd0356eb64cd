import {
  FAITS_DES_EVENEMENTS,
  type GenreEvenement,
  GENRES_EVENEMENT,
  LIBELLES_GENRES_EVENEMENT,
  listGenresPermis,
} from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import { Faits, FaitsDeclares } from '../socle/faits/index.js';
import { OutilsDeRegistre, Registre } from '../socle/registre/index.js';
import { checkDansAnnee, checkPasse, refuseChamp } from '../socle/validation/index.js';
import {
  type CreateEvenementDto,
  type EvenementsVue,
  type EvenementVue,
  type ListEvenementsDto,
  type TotalDEvenementsVue,
  UpdateEvenementDto,
} from './evenement.dto.js';
import { Evenement } from './evenement.entity.js';

defineErreurs({
  'evenement.autre_fonction': {
    status: 403,
    title: 'Événement d’une autre fonction',
    detail: ({ genre }) =>
      `Votre fonction ne permet pas de noter ou de changer un événement « ${String(genre)} ». Adressez-vous au RRUPN ou au chef d’établissement.`,
  },
});

/** Events of the year: each is logged once it took place, by those whose function it is; the line of its kind follows. */
@Injectable()
export class Evenements
  extends Registre<EtablissementAnnee, CreateEvenementDto, Evenement, EvenementVue>
  implements OnModuleInit
{
  protected readonly entite = Evenement;
  protected readonly objet = 'evenement';
  protected readonly correction = UpdateEvenementDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
  ) {
    super(outils);
  }

  onModuleInit(): void {
    this.declares.add(...Object.values(FAITS_DES_EVENEMENTS));
  }

  /** The latest first, and the totals of the year. */
  async list(ou: EtablissementAnnee, { genre, ...liste }: ListEvenementsDto): Promise<EvenementsVue> {
    const page = await this.listPage(ou, liste, {
      where: genre ? { genre } : {},
      order: { date: 'desc', modifieLe: 'desc', id: 'asc' },
    });
    const genresPossibles = [...(await this.listGenres(ou))];
    return {
      ...page,
      totaux: await this.listTotaux(ou),
      genresPossibles,
      actionsPossibles: genresPossibles.length > 0 ? ['ajouter'] : [],
    };
  }

  /** One line a kind that has events, in the order of the kinds. */
  private async listTotaux({ uai, annee }: EtablissementAnnee): Promise<TotalDEvenementsVue[]> {
    const totaux = await this.outils.base.query<TotalDEvenementsVue>(
      `select genre, count(*)::int as nombre, coalesce(sum(participants), 0)::int as participants,
         count(*) filter (where participants is null)::int as "sansDecompte"
       from evenements where uai = $1 and annee = $2 group by genre`,
      [uai, annee],
    );
    return totaux.sort((a, b) => GENRES_EVENEMENT.indexOf(a.genre) - GENRES_EVENEMENT.indexOf(b.genre));
  }

  protected override async toVues(ou: EtablissementAnnee, lignes: readonly Evenement[]): Promise<EvenementVue[]> {
    const genres = await this.listGenres(ou);
    return lignes.map(({ uai: _uai, annee: _annee, agent: _agent, modifieLe: _le, ...evenement }) => ({
      ...evenement,
      actionsPossibles: genres.includes(evenement.genre) ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override authorize(_ou: EtablissementAnnee, saisie?: Partial<CreateEvenementDto>, avant?: Evenement): void {
    const permis = this.listPermis();
    for (const genre of [avant?.genre, saisie?.genre])
      if (genre && !permis.includes(genre))
        throw new ErreurMetier('evenement.autre_fonction', { donnees: { genre: LIBELLES_GENRES_EVENEMENT[genre] } });
  }

  protected override prepare(
    ou: EtablissementAnnee,
    saisie: Partial<CreateEvenementDto>,
    avant?: Evenement,
  ): Partial<Evenement> {
    const { genre = avant?.genre ?? 'autre', date } = saisie;
    if (date) checkDate(date, ou.annee, this.outils.horloge.today());
    const titre = saisie.titre === undefined ? avant?.titre : saisie.titre;
    if ((avant || genre === 'autre') && !titre) throw refuseChamp('titre', 'Donnez un titre à cet événement.');
    return {
      ...saisie,
      titre: titre ?? LIBELLES_GENRES_EVENEMENT[genre],
      ...(avant ? {} : { agent: this.outils.contexte.acces.agent.id }),
    };
  }

  /** One fait of each event whose kind has one, dated of its day. */
  protected override async follow(ou: EtablissementAnnee, avant?: Evenement, apres?: Evenement): Promise<void> {
    if (avant?.genre === apres?.genre && avant?.date === apres?.date) return;
    const [ancien, nouveau] = [avant, apres].map((ligne) => ligne && FAITS_DES_EVENEMENTS[ligne.genre]);
    const objet = (avant ?? apres)?.id ?? '';
    if (ancien && ancien !== nouveau) await this.faits.remove({ ...ou, code: ancien, objet });
    if (nouveau && apres) await this.faits.establish({ ...ou, code: nouveau, objet, date: apres.date });
  }

  /** None in a year that is closed, or that has not begun: an event is logged once it took place. */
  private async listGenres({ annee }: EtablissementAnnee): Promise<readonly GenreEvenement[]> {
    const { base, horloge } = this.outils;
    const [calendrier] = await base.query<{ encours: boolean }>(
      `select $2::date between debut and fin as encours from annees where annee = $1`,
      [annee, horloge.today()],
    );
    return calendrier?.encours ? this.listPermis() : [];
  }

  private listPermis(): readonly GenreEvenement[] {
    const { roles, fonctions } = this.outils.contexte.acces;
    return listGenresPermis(roles, fonctions);
  }
}

/** @throws ErreurMetier `saisie.invalide` for a date outside the school year, or still to come */
function checkDate(date: string, annee: number, aujourdhui: string): void {
  checkDansAnnee('date', date, annee);
  checkPasse('date', date, aujourdhui, 'un événement se note le jour même ou après.');
}
