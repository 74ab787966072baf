-- What changes a listing's public face is noted for the search index, in the transaction that changes it.
-- Verbs that change a listing's lists (terms, places, sessions, costs, areas) also set its updated_at.
CREATE TRIGGER listings_inserted AFTER INSERT ON listings
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER listings_updated_search AFTER UPDATE ON listings
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (new.id);
END;
--> statement-breakpoint
CREATE TRIGGER listings_deleted AFTER DELETE ON listings
BEGIN
  INSERT INTO search_changes (listing_id) VALUES (old.id);
END;
--> statement-breakpoint
CREATE TRIGGER places_updated_search AFTER UPDATE ON places
BEGIN
  INSERT INTO search_changes (listing_id) SELECT listing_id FROM listing_places WHERE place_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER organisations_updated_search AFTER UPDATE OF name ON organisations
BEGIN
  INSERT INTO search_changes (listing_id) SELECT id FROM listings WHERE organisation_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER terms_updated_search AFTER UPDATE OF slug, label, parent_id ON terms
BEGIN
  INSERT INTO search_changes (listing_id) SELECT listing_id FROM listing_terms WHERE term_id = new.id;
END;
