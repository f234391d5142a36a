import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { Deliveries } from './deliveries.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveryOffice } from './delivery-office.js';
import { InboxController } from './inbox.controller.js';
import { InboxQueries } from './inbox.queries.js';
import { InboxRepository } from './inbox.repository.js';
import { InboxService } from './inbox.service.js';
import { InboxWriter } from './inbox-writer.js';
import { Letters } from './letters.js';
import { LiveController } from './live.controller.js';
import { LiveStreams } from './live-streams.js';
import { MailSender } from './mail-sender.js';
import { MailSweep } from './mail-sweep.js';
import { Mailer } from './mailer.js';
import { Notices } from './notices.js';
import './notifications.messages.js';
import { NotificationsRetention } from './notifications.retention.js';
import { OutsideTexts } from './outside-texts.js';
import { RobotClient } from './robots/robot-client.js';
import { RobotMessagesRepository } from './robots/robot-messages.repository.js';
import { RobotOfficeRepository } from './robots/robot-office.repository.js';
import { RobotOpening } from './robots/robot-opening.js';
import { RobotSender } from './robots/robot-sender.js';
import { RobotSpeaking } from './robots/robot-speaking.js';
import { RobotSweep } from './robots/robot-sweep.js';
import { RobotsController } from './robots/robots.controller.js';
import { RobotsQueries } from './robots/robots.queries.js';
import { RobotsRepository } from './robots/robots.repository.js';
import { RobotsService } from './robots/robots.service.js';
import { RobotTrials } from './robots/robots.trial.js';

const robots = [
  RobotClient,
  RobotMessagesRepository,
  RobotOfficeRepository,
  RobotOpening,
  RobotSender,
  RobotSpeaking,
  RobotSweep,
  RobotTrials,
  RobotsQueries,
  RobotsRepository,
  RobotsService,
];

@Module({
  imports: [IdentityModule],
  controllers: [InboxController, LiveController, RobotsController],
  providers: [
    ...robots,
    Deliveries,
    DeliveriesRepository,
    DeliveryOffice,
    InboxQueries,
    InboxRepository,
    InboxService,
    InboxWriter,
    Letters,
    LiveStreams,
    MailSender,
    MailSweep,
    Mailer,
    Notices,
    NotificationsRetention,
    OutsideTexts,
  ],
  exports: [DeliveryOffice, InboxWriter, Letters, Notices],
})
export class NotificationsModule {}
