CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL,
	`position` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_atlas` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `phrases` (
	`id` text PRIMARY KEY NOT NULL,
	`term_id` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`term_id`) REFERENCES `terms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `phrases_term_text` ON `phrases` (`term_id`,`text`);--> statement-breakpoint
DELETE FROM search_changes WHERE seq NOT IN (SELECT max(seq) FROM search_changes GROUP BY listing_id);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_changes_listing` ON `search_changes` (`listing_id`);
--> statement-breakpoint
-- A listing stands in the journal once: its latest change takes the place of the one before.
CREATE TRIGGER search_changes_latest BEFORE INSERT ON search_changes
BEGIN
  DELETE FROM search_changes WHERE listing_id = new.listing_id;
END;
--> statement-breakpoint
-- Where a listing happens may have to be hidden: these do not wait for the verb to touch the listing itself.
CREATE TRIGGER listing_places_inserted_search AFTER INSERT ON listing_places
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER listing_places_deleted_search AFTER DELETE ON listing_places
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER areas_updated_search AFTER UPDATE OF slug, name ON areas
BEGIN
  INSERT INTO search_changes (listing_id) SELECT listing_id FROM listing_areas WHERE area_id = new.id;
END;
--> statement-breakpoint
-- 0 is a number that tells this database from any other; 1 counts changes.
INSERT INTO search_atlas (id, version) VALUES (0, abs(random()) % 1000000000000), (1, 0);
--> statement-breakpoint
CREATE TRIGGER areas_insert_atlas AFTER INSERT ON areas
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER areas_update_atlas AFTER UPDATE OF slug, name, polygon ON areas
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER areas_delete_atlas AFTER DELETE ON areas
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER area_parents_insert_atlas AFTER INSERT ON area_parents
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER area_parents_update_atlas AFTER UPDATE ON area_parents
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER area_parents_delete_atlas AFTER DELETE ON area_parents
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER terms_insert_atlas AFTER INSERT ON terms
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER terms_update_atlas AFTER UPDATE OF slug, label, label_cy, parent_id ON terms
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER terms_delete_atlas AFTER DELETE ON terms
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER phrases_insert_atlas AFTER INSERT ON phrases
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER phrases_update_atlas AFTER UPDATE ON phrases
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
CREATE TRIGGER phrases_delete_atlas AFTER DELETE ON phrases
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
