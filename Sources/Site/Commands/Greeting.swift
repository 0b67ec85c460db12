import Civic

/// What `serve` prints when it is ready.
struct Greeting {
    private let configuration: Configuration
    private let city: City

    init(_ configuration: Configuration, city: City) {
        self.configuration = configuration
        self.city = city
    }

    /// With the log-ins of the sample city when it was made just now; they are not shown again.
    func show(_ logIns: [SampleLogIn]? = nil) {
        Program.say("Tomoni serves \(city.name).")
        Program.say("  Public site: \(configuration.publicURL)/")
        Program.say("  Staff:       \(configuration.adminURL)/")
        if let logIns {
            show(sample: logIns)
        } else if city.isSample {
            Program.say(
                "  The sample log-ins were shown at the first start. For new ones, remove TOMONI_DATA.")
        }
    }

    private func show(sample logIns: [SampleLogIn]) {
        let groups = [("residents and pupils, on the public site", false), ("staff", true)]
        for (title, isStaff) in groups {
            Program.say("Sample log-ins for \(title), shown this once:")
            for logIn in logIns where logIn.isStaff == isStaff {
                Program.say("  \(logIn.email)  \(logIn.password)  \(logIn.name)")
            }
        }
    }
}
