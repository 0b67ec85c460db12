extension Consultation {
    /// Whether this viewer may know of it and of what is said in it: unpublished ones are for staff only.
    public func isVisible(to viewer: Viewer) -> Bool {
        publishedAt != nil || viewer.staff != nil
    }
}
