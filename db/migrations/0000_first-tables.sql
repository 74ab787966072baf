CREATE TABLE `area_parents` (
	`area_id` text NOT NULL,
	`parent_id` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	PRIMARY KEY(`area_id`, `parent_id`),
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`parent_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `area_parents_parent` ON `area_parents` (`parent_id`);--> statement-breakpoint
CREATE TABLE `areas` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`county` text DEFAULT '' NOT NULL,
	`code` text,
	`polygon` text,
	`lat` real,
	`lng` real,
	`valid_from` text,
	`valid_to` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `areas_slug_unique` ON `areas` (`slug`);--> statement-breakpoint
CREATE TABLE `embeds` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`area_slug` text,
	`categories` text DEFAULT '[]' NOT NULL,
	`needs` text DEFAULT '[]' NOT NULL,
	`shortcuts` text DEFAULT '[]' NOT NULL,
	`near` text,
	`lang` text DEFAULT 'en' NOT NULL,
	`view` text DEFAULT 'split' NOT NULL,
	`allowed_origins` text DEFAULT '[]' NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE TABLE `feed_records` (
	`feed_id` text NOT NULL,
	`source_id` text NOT NULL,
	`listing_id` text NOT NULL,
	`hash` text NOT NULL,
	`last_run_id` text NOT NULL,
	`state` text DEFAULT 'present' NOT NULL,
	PRIMARY KEY(`feed_id`, `source_id`),
	FOREIGN KEY (`feed_id`) REFERENCES `feeds`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `feed_records_listing` ON `feed_records` (`listing_id`);--> statement-breakpoint
CREATE TABLE `feed_rejects` (
	`id` text PRIMARY KEY NOT NULL,
	`run_id` text NOT NULL,
	`row` integer NOT NULL,
	`source_id` text DEFAULT '' NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`field` text DEFAULT '' NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`run_id`) REFERENCES `feed_runs`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `feed_rejects_run` ON `feed_rejects` (`run_id`);--> statement-breakpoint
CREATE TABLE `feed_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`feed_id` text NOT NULL,
	`started_at` text NOT NULL,
	`ended_at` text,
	`rows` integer DEFAULT 0 NOT NULL,
	`new` integer DEFAULT 0 NOT NULL,
	`changed` integer DEFAULT 0 NOT NULL,
	`same` integer DEFAULT 0 NOT NULL,
	`gone` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`feed_id`) REFERENCES `feeds`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `feed_runs_feed` ON `feed_runs` (`feed_id`);--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_key_unique` ON `feeds` (`key`);--> statement-breakpoint
CREATE TABLE `field_sources` (
	`listing_id` text NOT NULL,
	`field` text NOT NULL,
	`source` text NOT NULL,
	`feed_id` text,
	`at` text NOT NULL,
	PRIMARY KEY(`listing_id`, `field`),
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`feed_id`) REFERENCES `feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outcodes` (
	`code` text PRIMARY KEY NOT NULL,
	`lat` real NOT NULL,
	`lng` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `place_names` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`folded` text NOT NULL,
	`county` text DEFAULT '' NOT NULL,
	`kind` text DEFAULT 'place' NOT NULL,
	`lat` real NOT NULL,
	`lng` real NOT NULL
);
--> statement-breakpoint
CREATE INDEX `place_names_folded` ON `place_names` (`folded`);--> statement-breakpoint
CREATE TABLE `postcodes` (
	`code` text PRIMARY KEY NOT NULL,
	`lat` real NOT NULL,
	`lng` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`request_id` text
);
--> statement-breakpoint
CREATE INDEX `audit_entity` ON `audit` (`entity`,`entity_id`);--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`posted_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_try_at` text,
	`sent_at` text,
	`error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`sent_at`,`next_try_at`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`listing_id` text,
	`source` text NOT NULL,
	`proposed` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'open' NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `proposals_status` ON `proposals` (`status`);--> statement-breakpoint
CREATE INDEX `proposals_listing` ON `proposals` (`listing_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`entity` text NOT NULL,
	`entity_id` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`before` text,
	`changed` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `revisions_entity` ON `revisions` (`entity`,`entity_id`);--> statement-breakpoint
CREATE TABLE `search_changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`listing_id` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`role` text DEFAULT '' NOT NULL,
	`phone` text,
	`email` text,
	`visibility` text DEFAULT 'staff' NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contacts_listing` ON `contacts` (`listing_id`);--> statement-breakpoint
CREATE TABLE `costs` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`option` text NOT NULL,
	`amount_pence` integer,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `costs_listing` ON `costs` (`listing_id`);--> statement-breakpoint
CREATE TABLE `listing_areas` (
	`listing_id` text NOT NULL,
	`area_id` text NOT NULL,
	PRIMARY KEY(`listing_id`, `area_id`),
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`area_id`) REFERENCES `areas`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listing_areas_area` ON `listing_areas` (`area_id`);--> statement-breakpoint
CREATE TABLE `listing_places` (
	`listing_id` text NOT NULL,
	`place_id` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`listing_id`, `place_id`),
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listing_places_place` ON `listing_places` (`place_id`);--> statement-breakpoint
CREATE TABLE `listing_terms` (
	`listing_id` text NOT NULL,
	`term_id` text NOT NULL,
	PRIMARY KEY(`listing_id`, `term_id`),
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`term_id`) REFERENCES `terms`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `listing_terms_term` ON `listing_terms` (`term_id`);--> statement-breakpoint
CREATE TABLE `listings` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text DEFAULT 'service' NOT NULL,
	`asset_sense` text,
	`name` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`first_visit` text DEFAULT '' NOT NULL,
	`who_for` text DEFAULT '' NOT NULL,
	`who_not_for` text DEFAULT '' NOT NULL,
	`age_from_months` integer,
	`age_to_months` integer,
	`includes_pregnancy` integer DEFAULT false NOT NULL,
	`modes` text DEFAULT '[]' NOT NULL,
	`area_wide` integer DEFAULT false NOT NULL,
	`lang` text DEFAULT 'en' NOT NULL,
	`languages` text DEFAULT '[]' NOT NULL,
	`free` integer,
	`cost_text` text DEFAULT '' NOT NULL,
	`joining` text DEFAULT '[]' NOT NULL,
	`how_to_join` text DEFAULT '' NOT NULL,
	`booking_url` text,
	`website` text,
	`email` text,
	`phone` text,
	`accepting` text DEFAULT 'yes' NOT NULL,
	`wait_days` integer,
	`times_text` text DEFAULT '' NOT NULL,
	`access_text` text DEFAULT '' NOT NULL,
	`travel_text` text DEFAULT '' NOT NULL,
	`safeguarding` text,
	`sensitive` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`status_reason` text DEFAULT '' NOT NULL,
	`merged_into_id` text,
	`checked_on` text,
	`checked_by` text,
	`check_every_days` integer DEFAULT 365 NOT NULL,
	`published_at` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `listings_slug_unique` ON `listings` (`slug`);--> statement-breakpoint
CREATE INDEX `listings_organisation` ON `listings` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `listings_status` ON `listings` (`status`);--> statement-breakpoint
CREATE INDEX `listings_updated` ON `listings` (`updated_at`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`website` text,
	`email` text,
	`phone` text,
	`charity_number` text,
	`company_number` text,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_slug_unique` ON `organisations` (`slug`);--> statement-breakpoint
CREATE INDEX `organisations_name` ON `organisations` (`name`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`locality` text DEFAULT '' NOT NULL,
	`county` text DEFAULT '' NOT NULL,
	`postcode` text,
	`lat` real,
	`lng` real,
	`uprn` text,
	`visibility` text DEFAULT 'public' NOT NULL,
	`directions` text DEFAULT '' NOT NULL,
	`transport` text DEFAULT '' NOT NULL,
	`created_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL,
	`updated_at` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')) NOT NULL
);
--> statement-breakpoint
CREATE INDEX `places_postcode` ON `places` (`postcode`);--> statement-breakpoint
CREATE TABLE `closures` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `closures_listing` ON `closures` (`listing_id`);--> statement-breakpoint
CREATE TABLE `school_terms` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`listing_id` text NOT NULL,
	`place_id` text,
	`repeats` text NOT NULL,
	`every` integer DEFAULT 1 NOT NULL,
	`weekdays` text DEFAULT '[]' NOT NULL,
	`weeks_of_month` text DEFAULT '[]' NOT NULL,
	`days_of_month` text DEFAULT '[]' NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`opens_at` text NOT NULL,
	`closes_at` text NOT NULL,
	`season` text DEFAULT 'all-year' NOT NULL,
	`on_bank_holidays` integer DEFAULT true NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`listing_id`) REFERENCES `listings`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`place_id`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_listing` ON `sessions` (`listing_id`);--> statement-breakpoint
CREATE TABLE `terms` (
	`id` text PRIMARY KEY NOT NULL,
	`vocabulary` text NOT NULL,
	`slug` text NOT NULL,
	`label` text NOT NULL,
	`label_cy` text,
	`description` text DEFAULT '' NOT NULL,
	`parent_id` text,
	`position` integer DEFAULT 0 NOT NULL,
	`uri` text
);
--> statement-breakpoint
CREATE INDEX `terms_parent` ON `terms` (`parent_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `terms_vocabulary_slug` ON `terms` (`vocabulary`,`slug`);