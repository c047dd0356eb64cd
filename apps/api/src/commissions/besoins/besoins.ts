import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DroitsDEcriture } from '../../annees/index.js';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { Faits, FaitsDeclares } from '../../socle/faits/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import type { ListeDto } from '../../socle/validation/index.js';
import { type BesoinsVue, type BesoinVue, type CreateBesoinDto, UpdateBesoinDto } from './besoin.dto.js';
import { BesoinFormation } from './besoin.entity.js';

const RECENSES = 'besoins_formation.recenses';

const isTenu = (besoin: BesoinFormation | undefined): boolean => besoin !== undefined && besoin.etat !== 'abandonne';

/** Training needs of a school and year; each one that is not abandoned establishes the fait. */
@Injectable()
export class Besoins
  extends Registre<EtablissementAnnee, CreateBesoinDto, BesoinFormation, BesoinVue>
  implements OnModuleInit
{
  protected readonly entite = BesoinFormation;
  protected readonly objet = 'besoin_formation';
  protected readonly correction = UpdateBesoinDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly droits: DroitsDEcriture,
    private readonly faits: Faits,
    private readonly declares: FaitsDeclares,
  ) {
    super(outils);
  }

  onModuleInit(): void {
    this.declares.add(RECENSES);
  }

  async list(ou: EtablissementAnnee, liste: ListeDto): Promise<BesoinsVue> {
    const page = await this.listPage(ou, liste, { order: { titre: 'asc', id: 'asc' } });
    return { ...page, actionsPossibles: (await this.droits.peut('commission.update')) ? ['ajouter'] : [] };
  }

  protected override async toVues(_ou: EtablissementAnnee, lignes: readonly BesoinFormation[]): Promise<BesoinVue[]> {
    const peut = await this.droits.peut('commission.update');
    return lignes.map(({ uai: _uai, annee: _annee, modifieLe: _le, ...besoin }) => ({
      ...besoin,
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override prepare(
    _ou: EtablissementAnnee,
    saisie: Partial<CreateBesoinDto>,
    avant?: BesoinFormation,
  ): Partial<BesoinFormation> {
    return avant ? saisie : { ...saisie, etat: saisie.etat ?? 'recense' };
  }

  protected override async follow(ou: EtablissementAnnee, avant?: BesoinFormation, apres?: BesoinFormation) {
    if (isTenu(avant) === isTenu(apres)) return;
    const cle = { ...ou, code: RECENSES, objet: (avant ?? apres)?.id ?? '' };
    if (isTenu(apres)) await this.faits.establish({ ...cle, date: this.outils.horloge.today() });
    else await this.faits.remove(cle);
  }
}
