-- Two more roles: who answers for a section of the city hall, and who only reads. What each may do stands in Civic.
ALTER TABLE staff_member DROP CONSTRAINT staff_member_role_check;
ALTER TABLE staff_member ADD CONSTRAINT staff_member_role_check
    CHECK (role IN ('admin', 'editor', 'moderator', 'answerer', 'reader'));
