-- The order of a call's applications at one instant; the latest ranking counts, the earlier ones are kept.
CREATE TABLE ranking (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL
);
CREATE INDEX ranking_call ON ranking (call_id, id);

-- position is the line, place the rank: equals share a place.
CREATE TABLE ranked_application (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  ranking_id BIGINT NOT NULL,
  position INT NOT NULL,
  place INT NOT NULL,
  application_id BIGINT NOT NULL,
  points DECIMAL(6,2) NOT NULL,
  tier VARCHAR(10),
  grounds VARCHAR(20) NOT NULL,
  parted_by VARCHAR(40),
  CONSTRAINT ranked_application_once UNIQUE (ranking_id, application_id),
  CONSTRAINT ranked_application_line UNIQUE (ranking_id, position),
  CONSTRAINT ranked_application_ranking FOREIGN KEY (ranking_id) REFERENCES ranking (id),
  CONSTRAINT ranked_application_application FOREIGN KEY (application_id) REFERENCES application (id)
);

CREATE TABLE proposal (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  ranking_id BIGINT NOT NULL,
  budget_mode VARCHAR(20) NOT NULL,
  reason VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT proposal_ranking FOREIGN KEY (ranking_id) REFERENCES ranking (id)
);
CREATE INDEX proposal_call ON proposal (call_id, id);

-- award is the tier's, amount what is paid of it this year, carried what is left to the next; both zero: cut from the list.
CREATE TABLE proposed_award (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  proposal_id BIGINT NOT NULL,
  position INT NOT NULL,
  place INT NOT NULL,
  application_id BIGINT NOT NULL,
  tier VARCHAR(10) NOT NULL,
  award DECIMAL(18,2) NOT NULL,
  amount DECIMAL(18,2) NOT NULL,
  carried DECIMAL(18,2) NOT NULL,
  CONSTRAINT proposed_award_once UNIQUE (proposal_id, application_id),
  CONSTRAINT proposed_award_line UNIQUE (proposal_id, position),
  CONSTRAINT proposed_award_amount CHECK (amount >= 0 AND carried >= 0 AND amount + carried <= award),
  CONSTRAINT proposed_award_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT proposed_award_application FOREIGN KEY (application_id) REFERENCES application (id)
);

-- One decision on each proposal; it was sent back when not adopted.
CREATE TABLE meeting_decision (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  call_id BIGINT NOT NULL,
  proposal_id BIGINT NOT NULL,
  number VARCHAR(60) NOT NULL,
  held_on DATE NOT NULL,
  adopted BOOLEAN NOT NULL,
  note VARCHAR(2000),
  office_key VARCHAR(40) NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(100) NOT NULL,
  at DATETIME(6) NOT NULL,
  CONSTRAINT meeting_decision_once UNIQUE (proposal_id),
  CONSTRAINT meeting_decision_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);
CREATE INDEX meeting_decision_call ON meeting_decision (call_id, id);

-- The order among equals that only a meeting may give.
CREATE TABLE tie_vote (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  decision_id BIGINT NOT NULL,
  application_id BIGINT NOT NULL,
  position INT NOT NULL,
  CONSTRAINT tie_vote_once UNIQUE (decision_id, application_id),
  CONSTRAINT tie_vote_place UNIQUE (decision_id, position),
  CONSTRAINT tie_vote_decision FOREIGN KEY (decision_id) REFERENCES meeting_decision (id)
);
