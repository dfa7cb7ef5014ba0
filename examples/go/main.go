// google.golang.org/genai. Run: (cd examples/go && go run .)
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"google.golang.org/genai"
)

func main() {
	ctx := context.Background()
	limnerURL := os.Getenv("LIMNER_URL")
	if limnerURL == "" {
		limnerURL = "http://127.0.0.1:8787"
	}

	// region migrate
	client, err := genai.NewClient(ctx, &genai.ClientConfig{
		Backend:     genai.BackendVertexAI,
		APIKey:      "any",
		HTTPOptions: genai.HTTPOptions{BaseURL: limnerURL},
	})
	// endregion
	if err != nil {
		log.Fatal(err)
	}

	answer, err := client.Models.GenerateImages(ctx, "imagen-4.0-generate-001", "A lighthouse on a cliff at sunset", &genai.GenerateImagesConfig{NumberOfImages: 1})
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("go.png", answer.GeneratedImages[0].Image.ImageBytes, 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println("go.png")
}
