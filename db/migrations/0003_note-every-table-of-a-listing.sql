-- Every table of a listing's public face now writes the journal by itself: faces are kept in memory until the journal says that they changed,
-- so no verb, import or hand on the database may change one unnoticed.
CREATE TRIGGER listing_terms_inserted_search AFTER INSERT ON listing_terms
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER listing_terms_updated_search AFTER UPDATE ON listing_terms
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER listing_terms_deleted_search AFTER DELETE ON listing_terms
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER listing_areas_inserted_search AFTER INSERT ON listing_areas
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER listing_areas_updated_search AFTER UPDATE ON listing_areas
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER listing_areas_deleted_search AFTER DELETE ON listing_areas
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER sessions_inserted_search AFTER INSERT ON sessions
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER sessions_updated_search AFTER UPDATE ON sessions
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER sessions_deleted_search AFTER DELETE ON sessions
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER closures_inserted_search AFTER INSERT ON closures
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER closures_updated_search AFTER UPDATE ON closures
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER closures_deleted_search AFTER DELETE ON closures
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER costs_inserted_search AFTER INSERT ON costs
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER costs_updated_search AFTER UPDATE ON costs
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER costs_deleted_search AFTER DELETE ON costs
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER contacts_inserted_search AFTER INSERT ON contacts
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER contacts_updated_search AFTER UPDATE ON contacts
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER contacts_deleted_search AFTER DELETE ON contacts
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
END;
--> statement-breakpoint
CREATE TRIGGER listing_places_updated_search AFTER UPDATE ON listing_places
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.listing_id);
  INSERT INTO search_changes (listing_id) VALUES (new.listing_id);
END;
--> statement-breakpoint
DROP TRIGGER organisations_updated_search;
--> statement-breakpoint
CREATE TRIGGER organisations_updated_search AFTER UPDATE OF slug, name, kind, description, website, charity_number ON organisations
BEGIN
  INSERT INTO search_changes (listing_id) SELECT id FROM listings WHERE organisation_id = new.id;
END;
--> statement-breakpoint
DROP TRIGGER terms_updated_search;
--> statement-breakpoint
CREATE TRIGGER terms_updated_search AFTER UPDATE OF vocabulary, slug, label, parent_id, position ON terms
BEGIN
  INSERT INTO search_changes (listing_id) SELECT listing_id FROM listing_terms WHERE term_id = new.id;
END;
--> statement-breakpoint
-- Places are found by the names of areas, which are kept in memory as long as the atlas does not change.
DROP TRIGGER areas_update_atlas;
--> statement-breakpoint
CREATE TRIGGER areas_update_atlas AFTER UPDATE OF slug, name, kind, county, polygon, lat, lng ON areas
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 1;
END;
--> statement-breakpoint
INSERT INTO search_atlas (id, version) VALUES (2, 0);
--> statement-breakpoint
CREATE TRIGGER place_names_insert_atlas AFTER INSERT ON place_names
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 2;
END;
--> statement-breakpoint
CREATE TRIGGER place_names_update_atlas AFTER UPDATE ON place_names
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 2;
END;
--> statement-breakpoint
CREATE TRIGGER place_names_delete_atlas AFTER DELETE ON place_names
BEGIN
  UPDATE search_atlas SET version = version + 1 WHERE id = 2;
END;
