import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddMembre } from './add-membre.js';
import { Commission, MembreCommission } from './commission.entity.js';
import { CommissionsController } from './commissions.controller.js';
import './commissions.errors.js';
import { LockCommission } from './lock-commission.js';
import { ReadCommission } from './read-commission.js';
import { RemoveMembre } from './remove-membre.js';
import { UpdateCommission } from './update-commission.js';

/** The commission numérique and its members. */
@Module({
  imports: [TypeOrmModule.forFeature([Commission, MembreCommission])],
  controllers: [CommissionsController],
  providers: [AddMembre, LockCommission, ReadCommission, RemoveMembre, UpdateCommission],
})
export class CommissionsModule {}
